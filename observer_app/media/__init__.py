"""The only decoders of photos and videos, in a locked-down worker process."""
