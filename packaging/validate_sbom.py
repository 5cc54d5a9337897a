#!/usr/bin/env python3
"""Whether a list of parts is valid CycloneDX 1.6, by CycloneDX's own schema: run by the build's interpreter."""

import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(sys.argv[1]).read_text(encoding="utf-8"))
if wrong is not None:
    sys.exit(f"{sys.argv[1]}: {str(wrong.data).splitlines()[0]}")
