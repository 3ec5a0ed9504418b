"""The credentials of the tools."""

from typing import Any

from dify_plugin import ToolProvider
from dify_plugin.errors.tool import ToolProviderCredentialValidationError

from mem0_client.errors import Mem0Error
from mem0_client.open_backend import open_backend
from mem0_client.settings import parse_settings


class Mem0Provider(ToolProvider):
    """Says whether credentials work, by a real request."""

    def _validate_credentials(self, credentials: dict[str, Any]) -> None:
        try:
            backend = open_backend(parse_settings(credentials))
            try:
                backend.check()
            finally:
                backend.close()
        except Mem0Error as error:
            raise ToolProviderCredentialValidationError(str(error)) from None
