"""Speed, each figure beside a peer in the same run: `make bench`. Never part of the suite."""
