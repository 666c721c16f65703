"""Where the frozen program starts."""

import multiprocessing
import sys

from reader.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # the worker process is this program, started again
    sys.exit(main())
