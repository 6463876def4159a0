"""Reads a news article and says who wrote it, who says what, how firmly, and when."""
