"""The same voucher sheets from ReportLab and segno, for comparison: python reportlab_sheets.py COUNT FONTS FILE.

Prints seconds, peak memory in MB and file size in MB. What vouchers share is one form, drawn eight times a
page, and a QR's modules are merged into runs and filled at once: the fast way, as a practised user would do it.
"""

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
WIDE, HIGH = 105, 74.25
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


def write(canvas, face, points, x, y, text, right=False):
    canvas.setFont(face, points)
    place = canvas.drawRightString if right else canvas.drawString
    place(x * mm, (HIGH - y) * mm, text)


def outline(canvas, x, y, w, h, width, radius):
    canvas.setLineWidth(width * mm)
    canvas.roundRect(x * mm, (HIGH - y - h) * mm, w * mm, h * mm, radius * mm)


def body(canvas):
    canvas.beginForm("body")
    outline(canvas, 7.25, 6.75, 90.5, 10, 0.5, 0.55)
    canvas.roundRect(7 * mm, (HIGH - 17) * mm, 22 * mm, 10.5 * mm, 0.8 * mm, stroke=0, fill=1)
    outline(canvas, 29.6, 7.4, 67.5, 8.7, 0.2, 0.3)
    canvas.setStrokeGray(1)
    outline(canvas, 7.9, 7.4, 20.5, 8.7, 0.25, 0.3)
    canvas.setStrokeGray(0)
    canvas.setFillGray(1)
    write(canvas, "Bold", 13, 12.9, 13.28, "BON")
    canvas.setFillGray(0)
    write(canvas, "Bold", 11, 31.6, 13.05, "Centre de formation du Jura")
    write(canvas, "Title", 16, 7, 24.5, "Bureautique et")
    write(canvas, "Title", 16, 7, 30.6, "recherche d’emploi")
    write(canvas, "Text", 9, 7, 35.4, "Remis par ")
    write(canvas, "Bold", 9, 22, 35.4, "ORP Bienne")
    write(canvas, "Text", 8.75, 7, 40, "Utilisable jusqu’au ")
    write(canvas, "Bold", 8.75, 32.85, 40, "31 décembre 2027 inclus")
    write(canvas, "Text", 9, 7, 44.6, "Ouvre ")
    write(canvas, "Bold", 9, 16.15, 44.6, "90 jours")
    write(canvas, "Text", 9, 29.2, 44.6, "d’accès dès la saisie du code")
    write(canvas, "Bold", 8.5, 7, 50.1, "À la borne, montrez ce carré ou tapez ces 12 lettres :")
    for x in (7.25, 38.38, 69.52):
        outline(canvas, x, 52.45, 28.23, 10.3, 0.5, 0.55)
    write(canvas, "Text", 6.75, 7, 66.4, "Sert une seule fois · ne s’ajoute pas à un autre bon")
    canvas.endForm()


def square(canvas, text):
    path = canvas.beginPath()
    for y, row in enumerate(segno.make(text, version=1, error="m", boost_error=False).matrix):
        start = None
        for x, dark in enumerate([*row, 0]):
            if dark and start is None:
                start = x
            elif not dark and start is not None:
                path.rect((77 + start) * mm, (HIGH - 22.3 - y) * mm, (x - start) * mm, mm)
                start = None
    canvas.drawPath(path, stroke=0, fill=1)


def cuts(canvas):
    canvas.setStrokeGray(0.6)
    canvas.setLineWidth(0.2 * mm)
    canvas.setDash(2 * mm, 2 * mm)
    canvas.line(105 * mm, 5 * mm, 105 * mm, 292 * mm)
    for row in (1, 2, 3):
        canvas.line(5 * mm, row * HIGH * mm, 205 * mm, row * HIGH * mm)


def main(count, fonts, file):
    started = time.perf_counter()
    for face, path in FACES.items():
        pdfmetrics.registerFont(TTFont(face, str(Path(fonts) / path)))
    canvas = Canvas(file, pagesize=(210 * mm, 297 * mm), pageCompression=1)
    body(canvas)
    for number in range(count):
        place = number % 8
        canvas.saveState()
        canvas.translate(place % 2 * WIDE * mm, (3 - place // 2) * HIGH * mm)
        canvas.doForm("body")
        letters = code(number)
        square(canvas, "GTV" + letters)
        for group in range(3):
            write(canvas, "Code", 22, 10.98 + group * 31.13, 60.2, letters[group * 4 : group * 4 + 4])
        write(canvas, "Text", 7, 98, 66.5, f"Bon {number + 1:06} · 23.11.2026 · S. R.", right=True)
        canvas.restoreState()
        if place == 7 or number == count - 1:
            cuts(canvas)
            canvas.showPage()
    canvas.save()
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{seconds:.2f} {peak:.0f} {Path(file).stat().st_size / 1e6:.2f}")


main(int(sys.argv[1]), sys.argv[2], sys.argv[3])
