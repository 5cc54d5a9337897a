"""Qt's own texts, of standard buttons and of the menus of text fields, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from app.domain.settings import LANGUAGES

_NAME = "qt_texts"


def install_qt_texts(application: QCoreApplication, language: str) -> bool:
    """Replaces what an earlier call installed; English needs nothing. False when this Qt lacks the language."""
    for former in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(former)
        former.deleteLater()
    if language == LANGUAGES[0]:
        return True
    texts = QTranslator(application)
    texts.setObjectName(_NAME)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return texts.load(f"qtbase_{language}.qm", folder) and application.installTranslator(texts)
