"""What builds, checks and describes the installers. Standard library only: it runs before anything is installed."""
