#!/usr/bin/env python3
"""Whether a tag names the version that is about to be released: ``python3 packaging/check_tag.py v1.2.3``."""

from __future__ import annotations

import sys

from kit.product import read_product

wanted = f"v{read_product().version}"
if sys.argv[1:] != [wanted]:
    sys.exit(f"the tag is {' '.join(sys.argv[1:])}, and the program says that it is {wanted}")
