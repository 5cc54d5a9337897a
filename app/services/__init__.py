"""How to get, keep and give an inspection: blocking calls that return or raise, without Qt."""
