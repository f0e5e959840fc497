"""The words for each error code, by area; services/messages.py puts them together."""
