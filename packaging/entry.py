"""Where the installed program begins."""

import sys

from app.main import main

sys.exit(main())
