"""Finish a built site so that it opens from the disk, by a double click.

A page that no server sent may fetch nothing: no index, no worker's code, no module. It may run
classic scripts and use `data:` addresses, so the index becomes a script of the kind that Material
looks for on the disk, and `assets/offline.js` holds the rest. `overrides/main.html` loads it.
"""

import json
import re
import sys
from base64 import b64encode
from pathlib import Path

_ONLY_SERVED = ("404.html", "sitemap.xml", "sitemap.xml.gz", "search/search_index.json")
_CANONICAL = re.compile(r'\s*<link rel="canonical" [^>]*>')
_IMPORT = re.compile(r'\b(from |import |import\()"(\./[^"]+)"')
_SCRIPT = """\
const offline = {{ search: {search} }};
{{
  const modules = {modules};
  const absolute = ([name, data]) => [new URL(name, document.currentScript.src), data];
  const map = document.createElement("script");
  map.type = "importmap";
  map.textContent = JSON.stringify({{
    imports: Object.fromEntries(Object.entries(modules).map(absolute)),
  }});
  document.head.append(map);
}}
"""


def finish(site: Path) -> None:
    """Make the site in the folder `site` open from the disk.

    Args:
        site: What MkDocs built with `OFFLINE=true` and without directory URLs.
    """
    assets = site / "assets"
    index = (site / "search" / "search_index.json").read_text()
    (site / "search" / "search_index.js").write_text(f"var __index = {index};\n")
    modules = {
        module.relative_to(assets).as_posix(): _data(module)
        for module in sorted(assets.glob("elements/*.js"))
    }
    search = json.dumps(_data(assets / "search.js"))
    (assets / "offline.js").write_text(
        _SCRIPT.format(search=search, modules=json.dumps(modules, indent=2))
    )
    for name in _ONLY_SERVED:
        (site / name).unlink(missing_ok=True)
    for page in site.rglob("*.html"):  # On the web, no address ends in .html.
        page.write_text(_CANONICAL.sub("", page.read_text()))


def _data(script: Path) -> str:
    """Return a script as an address, and within it every module that it imports likewise.

    One module has one address, so it runs once however many import it.
    """

    def inlined(found: re.Match[str]) -> str:
        return f'{found[1]}"{_data(script.parent / found[2])}"'

    code = _IMPORT.sub(inlined, script.read_text())
    return f"data:text/javascript;base64,{b64encode(code.encode()).decode()}"


if __name__ == "__main__":
    finish(Path(sys.argv[1]))
