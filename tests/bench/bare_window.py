"""The least that a window of PySide6 is: a QMainWindow with one label. A script: nothing of ours is imported."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("Walkaround"))
window.resize(1366, 690)
window.show()
sys.exit(application.exec())
