"""The side panels: findings and entities. They list, and ask to be taken somewhere; they change nothing."""
