"""All screens of the gallery, in its order."""

from __future__ import annotations

from tests.gallery_details import DETAILS
from tests.gallery_evidence import EVIDENCE
from tests.gallery_facts import FACTS
from tests.gallery_handing_over import HANDING_OVER
from tests.gallery_judging import JUDGING
from tests.gallery_library import LIBRARY
from tests.gallery_live import LIVE
from tests.gallery_policy import POLICY
from tests.gallery_queue import QUEUE
from tests.gallery_screens import SHOTS
from tests.gallery_updates import UPDATES

ALL_SHOTS = (*SHOTS, *JUDGING, *FACTS, *LIVE, *QUEUE, *HANDING_OVER, *LIBRARY, *DETAILS, *EVIDENCE, *UPDATES, *POLICY)
