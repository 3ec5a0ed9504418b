"""Where a server is, and whether its address may be used without https."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from mem0_client.errors import Mem0Error

PLATFORM_URL = "https://api.mem0.ai"

# Names that no public name server answers: Docker's own, mDNS and those set aside for private use.
_PRIVATE_SUFFIXES = (".localhost", ".local", ".internal", ".lan", ".home.arpa")

# Carrier-grade NAT, where overlay networks such as Tailscale live; Python does not call it private.
_SHARED_NETWORK = ipaddress.ip_network("100.64.0.0/10")


@dataclass(frozen=True)
class Address:
    """A checked base URL."""

    url: str
    is_loopback: bool


def parse_address(value: str) -> Address:
    """Checks a base URL. http is for private addresses only: the key is in every request."""
    url = value.strip().rstrip("/")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise _invalid('an address such as "https://memory.example.com"') from None
    if parts.scheme not in {"http", "https"} or not host or not url.isascii() or " " in url:
        raise _invalid('an address such as "https://memory.example.com"')
    if parts.username is not None or parts.password is not None:
        raise _invalid("without credentials: the key belongs into api_key")
    if parts.query or parts.fragment:
        raise _invalid("without a query or a fragment")
    if parts.scheme == "http" and not _is_private(host):
        raise Mem0Error(
            "https_required",
            f"base_url must begin with https:// for the public host {host}, since the key would "
            "travel in the open. http:// is for private addresses and host.docker.internal.",
        )
    return Address(url=url, is_loopback=_is_loopback(host))


def _invalid(wanted: str) -> Mem0Error:
    return Mem0Error("invalid_base_url", f"base_url must be {wanted}.")


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    ip = _parse_ip(host)
    return ip is not None and (ip.is_loopback or ip.is_unspecified)


def _is_private(host: str) -> bool:
    ip = _parse_ip(host)
    if ip is not None:
        is_shared = ip.version == 4 and ip in _SHARED_NETWORK  # noqa: PLR2004
        return ip.is_private or ip.is_loopback or is_shared
    # A name without a dot is a service of a container network, or localhost itself. An address in
    # another notation (`0x7f.1`, `134744072`) is no such name.
    is_service = "." not in host and not host[0].isdigit()
    return is_service or host.endswith(_PRIVATE_SUFFIXES)


def _parse_ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        ip = ipaddress.ip_address(host)
    except ValueError:
        return None
    mapped = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
    return mapped or ip
