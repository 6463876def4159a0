"""Documents in other forms."""
