"""How the documentation is built: `make docs`."""

from __future__ import annotations

import importlib.metadata

project = "newskit"
author = "The newskit founders"
copyright = "The newskit founders, Apache License 2.0"  # noqa: A001 - Sphinx's name
release = version = importlib.metadata.version("newskit")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"newskit {version}"
html_show_sourcelink = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True  # attributes are described where the class is, not a second time as members
