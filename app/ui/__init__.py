"""What is seen and clicked: widgets only, no services, no threads."""
