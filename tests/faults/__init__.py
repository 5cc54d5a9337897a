"""Kills, full disks and several processes at once: what is kept survives them, counted."""
