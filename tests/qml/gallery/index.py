#!/usr/bin/env python3
"""index.py FOLDER: writes FOLDER/index.html, a page to look through the pictures in it, filtered by what their names say."""
import html
import re
import sys
from pathlib import Path

NAME = re.compile(r"(?P<program>[a-z]+)-(?P<state>.+)-(?P<language>kk|ru|en)-(?P<theme>light|dark)-(?P<size>\d+x\d+)\.png")
FILTERS = ("program", "language", "theme", "size")

PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Otyrys: the screens</title>
<style>
 body {{ font: 16px/1.4 sans-serif; margin: 0; background: #777; color: #fff }}
 form {{ position: sticky; top: 0; background: #222; padding: 10px 16px; display: flex; gap: 20px; align-items: center }}
 select, input {{ font: inherit }}
 main {{ display: flex; flex-wrap: wrap; gap: 16px; padding: 16px }}
 figure {{ margin: 0 }} figure[hidden] {{ display: none }} img {{ display: block; width: 620px }} figcaption {{ padding: 4px 0 }}
</style>
<form>{choices}<label>state <input name="state" type="search" autofocus></label> <output></output></form>
<main>
{figures}
</main>
<script>
const form = document.forms[0], figures = [...document.querySelectorAll("figure")];
function choose() {{
  const wanted = Object.fromEntries(new FormData(form));
  for (const figure of figures)
    figure.hidden = Object.entries(wanted).some(([key, value]) => key == "state" ? !figure.dataset.state.includes(value)
      : value && figure.dataset[key] != value);
  document.querySelector("output").value = figures.filter(figure => !figure.hidden).length + " of " + figures.length;
}}
form.addEventListener("input", choose);
form.addEventListener("submit", event => event.preventDefault());
choose();
</script>
"""


def main():
    folder = Path(sys.argv[1])
    pictures = [(match, path) for path in sorted(folder.glob("*.png")) if (match := NAME.fullmatch(path.name))]
    if not pictures:
        sys.exit(f"{folder}: no pictures")
    choices = ""
    for key in FILTERS:
        values = sorted({match[key] for match, _ in pictures})
        options = "".join(f"<option>{value}</option>" for value in values)
        choices += f'<label>{key} <select name="{key}"><option value="">all</option>{options}</select></label> '
    figures = []
    for match, path in pictures:
        data = " ".join(f'data-{key}="{html.escape(value)}"' for key, value in match.groupdict().items())
        figures.append(f'<figure {data}><a href="{path.name}"><img loading="lazy" src="{path.name}" alt=""></a>'
                       f"<figcaption>{path.stem}</figcaption></figure>")
    (folder / "index.html").write_text(PAGE.format(choices=choices, figures="\n".join(figures)), encoding="utf-8")
    print(f"{len(pictures)} pictures: {folder / 'index.html'}")


main()
