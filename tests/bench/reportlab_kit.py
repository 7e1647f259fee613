"""What the pages drawn for comparison share: faces, codes, squares of merged runs, and the measure itself."""

import resource
import sys
import time
from pathlib import Path

import segno
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

ALPHABET = "BCDFGHJKLNPRSTVX"
FACES = {
    "Text": "atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
    "Bold": "atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
    "Code": "atkinson-hyperlegible-mono/600SemiBold/AtkinsonHyperlegibleMono_600SemiBold.ttf",
    "Title": "bricolage-grotesque/600SemiBold/BricolageGrotesque_600SemiBold.ttf",
}


def code(number):
    letters = ""
    for _ in range(12):
        number = (number * 6364136223846793005 + 1442695040888963407) % 2**64
        letters += ALPHABET[number >> 60]
    return letters


class Pen:
    """Draws on pieces of a height, from their upper left corner, in millimetres."""

    def __init__(self, canvas, high):
        self.canvas = canvas
        self.high = high

    def write(self, face, points, x, y, text, right=False):
        self.canvas.setFont(face, points)
        place = self.canvas.drawRightString if right else self.canvas.drawString
        place(x * mm, (self.high - y) * mm, text)

    def outline(self, x, y, w, h, width, radius):
        self.canvas.setLineWidth(width * mm)
        self.canvas.roundRect(x * mm, (self.high - y - h) * mm, w * mm, h * mm, radius * mm)

    def square(self, x, y, module, text):
        path = self.canvas.beginPath()
        for down, row in enumerate(segno.make(text, version=1, error="m", boost_error=False).matrix):
            start = None
            for across, dark in enumerate([*row, 0]):
                if dark and start is None:
                    start = across
                elif not dark and start is not None:
                    left, top = x + module * start, self.high - y - module * (down + 1)
                    path.rect(left * mm, top * mm, module * (across - start) * mm, module * mm)
                    start = None
        self.canvas.drawPath(path, stroke=0, fill=1)


def measure(draw):
    """Draws COUNT pieces with the FONTS into FILE; prints seconds, peak memory in MB and file size in MB."""
    count, fonts, file = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    started = time.perf_counter()
    for face, path in FACES.items():
        pdfmetrics.registerFont(TTFont(face, str(Path(fonts) / path)))
    canvas = Canvas(file, pagesize=(210 * mm, 297 * mm), pageCompression=1)
    draw(canvas, count)
    canvas.save()
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{seconds:.2f} {peak:.0f} {Path(file).stat().st_size / 1e6:.2f}")
