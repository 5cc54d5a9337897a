"""A second start calls the first over a local socket. Imported by the second one only: it takes its time."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtNetwork import QLocalSocket

from app.bridge.instance_message import LONGEST, SHOWN, InstanceMessage


def call(name: str, message: InstanceMessage, milliseconds: int) -> bool | None:
    """Blocking. True: the first has shown itself; False: it serves another world; None: nobody answered."""
    deadline = QDeadlineTimer(milliseconds)
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_left(deadline)):
        return None
    socket.write(message.to_bytes())
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_left(deadline)):
            return None
    answer = bytes(socket.readLine(LONGEST).data())
    return answer == SHOWN


def _left(deadline: QDeadlineTimer) -> int:
    return max(1, deadline.remainingTime())
