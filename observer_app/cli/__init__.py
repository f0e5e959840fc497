"""The command line: commands in, text or JSON and exit codes out."""
