"""Bundles: what a device hands over, signed and encrypted. Everything public is here.

Format: resources/spec/bundle-v1.md.
"""

from observer_app.formats.bundle_layout import bundle_name
from observer_app.formats.bundle_parts import find_parts, hash_bundle
from observer_app.formats.bundle_read import verify_bundle
from observer_app.formats.bundle_types import (
    BundleContent,
    Limits,
    MediaItem,
    MediaSink,
    MediaSource,
    MediaWriter,
    VerifiedBundle,
    Written,
)
from observer_app.formats.bundle_write import export_bundle
from observer_app.formats.signing import BUNDLE_NAMESPACE as NAMESPACE

__all__ = [
    "NAMESPACE",
    "BundleContent",
    "Limits",
    "MediaItem",
    "MediaSink",
    "MediaSource",
    "MediaWriter",
    "VerifiedBundle",
    "Written",
    "bundle_name",
    "export_bundle",
    "find_parts",
    "hash_bundle",
    "verify_bundle",
]
