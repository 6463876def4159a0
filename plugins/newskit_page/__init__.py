"""Zones of a news page, and the times it shows."""
