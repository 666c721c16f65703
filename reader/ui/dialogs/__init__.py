"""Dialogs: what the person is asked and told beside the reading. They decide nothing but what was chosen."""
