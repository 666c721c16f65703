"""What the person decided: statuses, notes, dismissals, repairs; the file that keeps them; undo."""
