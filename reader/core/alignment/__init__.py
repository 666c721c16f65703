"""Paragraph alignment: documents -> rows of cells, and the verbs that repair them."""
