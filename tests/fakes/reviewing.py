"""A review that a test fills by hand, in the place of the desk that keeps them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.bridge.step_list_model import StepListModel
from app.domain.photo import PhotoId
from app.domain.review import PhotoReview, Review


class Reviewing:
    """``change`` tells the model, as the desk does."""

    def __init__(self, model: StepListModel) -> None:
        self.review = Review("")
        self._model = model
        model.use_reviews(self.of)

    def of(self, photo_id: PhotoId) -> PhotoReview:
        return self.review.of(photo_id)

    def change(self, photo_id: PhotoId, **changes: Any) -> None:
        """``mark``, ``note``, ``drawings`` or ``seen`` of one photo."""
        self.review = self.review.with_photo(photo_id, replace(self.of(photo_id), **changes))
        self._model.review_changed(photo_id)
