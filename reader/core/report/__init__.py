"""The reading and the review, written for others."""
