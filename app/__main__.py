"""``python -m app`` is ``walkaround``."""

import sys

from app.main import main

sys.exit(main())
