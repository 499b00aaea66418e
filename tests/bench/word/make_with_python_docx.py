"""Makes a Word file with python-docx of the pieces in a JSON file: make_with_python_docx.py PIECES TARGET."""

import json
import sys

from docx import Document


def make(pieces, target):
    document = Document()
    for piece in pieces:
        if piece["type"] == "heading":
            document.add_heading(piece["text"], piece["level"])
        elif piece["type"] == "entry":
            document.add_paragraph(piece["text"], style="List Bullet")
        elif piece["type"] == "table":
            rows = piece["rows"]
            table = document.add_table(rows=len(rows), cols=len(rows[0]))
            for words, row in zip(rows, table.rows):
                for text, cell in zip(words, row.cells):
                    cell.text = text
        else:
            document.add_paragraph(piece["text"])
    document.save(target)


with open(sys.argv[1], encoding="utf-8") as file:
    make(json.load(file), sys.argv[2])
