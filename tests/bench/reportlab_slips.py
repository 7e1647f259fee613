"""The same credential slips from ReportLab and segno, for comparison: python reportlab_slips.py COUNT FONTS FILE.

Prints seconds, peak memory in MB and file size in MB. What slips share is one form, drawn four times a
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
WIDE, HIGH = 105, 148.5
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


def plate(canvas, x, y, w, h, tab):
    outline(canvas, x + 0.25, y + 0.25, w - 0.5, h - 0.5, 0.5, 0.55)
    canvas.rect(x * mm, (HIGH - y - h) * mm, tab * mm, h * mm, stroke=0, fill=1)


def body(canvas):
    canvas.beginForm("body")
    plate(canvas, 8, 6.5, 89, 9.6, 30)
    plate(canvas, 8, 36.8, 89, 10, 20)
    canvas.setFillGray(1)
    write(canvas, "Bold", 9, 11, 12.6, "ACCÈS PERSONNEL")
    write(canvas, "Bold", 9, 11, 43, "Jusqu’au")
    canvas.setFillGray(0)
    write(canvas, "Bold", 10.5, 40, 12.6, "Haute École de la Ville")
    write(canvas, "Text", 8, 8, 32.6, "À remettre en main propre. Le secret est à l’intérieur.")
    write(canvas, "Bold", 12.5, 31, 43.2, "dimanche 27 décembre, 15 h 20")
    write(canvas, "Bold", 8.5, 8, 52.3, "Nom d’utilisateur")
    outline(canvas, 8, 53.4, 89, 9.6, 0.5, 0.55)
    write(canvas, "Bold", 8.5, 8, 68.7, "Phrase de passe provisoire")
    write(canvas, "Text", 8.5, 52, 68.7, "5 mots en minuscules, un espace entre chaque")
    outline(canvas, 8, 69.8, 89, 16.4, 0.5, 0.55)
    canvas.setDash(0.6 * mm, 0.9 * mm)
    canvas.line(5 * mm, (HIGH - 91.25) * mm, 100 * mm, (HIGH - 91.25) * mm)
    canvas.setDash()
    write(canvas, "Bold", 7, 30, 92.2, "pliez ici : la trame cache le secret")
    outline(canvas, 8, 96.3, 89, 16.4, 0.5, 0.55)
    steps = [
        ("Allez à la borne", "et touchez « J’ai un compte »."),
        ("Tapez", "ce qui est dans les deux cadres ci-dessus."),
        ("Choisissez", "une phrase à vous : elle ouvre aussi ecampus.exemple.be."),
    ]
    for number, (bold, text) in enumerate(steps):
        y = 114.4 + 8.9 * number
        canvas.roundRect(36.4 * mm, (HIGH - y - 6) * mm, 6 * mm, 6 * mm, 0.5 * mm, stroke=0, fill=1)
        canvas.setFillGray(1)
        write(canvas, "Bold", 11, 38.4, y + 4.3, str(number + 1))
        canvas.setFillGray(0)
        write(canvas, "Bold", 9, 44.4, y + 2, bold)
        write(canvas, "Text", 9, 44.4, y + 5.6, text)
    canvas.endForm()


def square(canvas, text):
    path = canvas.beginPath()
    for y, row in enumerate(segno.make(text, version=1, error="m", boost_error=False).matrix):
        start = None
        for x, dark in enumerate([*row, 0]):
            if dark and start is None:
                start = x
            elif not dark and start is not None:
                path.rect((11.9 + 0.85 * start) * mm, (HIGH - 118.75 - 0.85 * y) * mm, 0.85 * (x - start) * mm, 0.85 * mm)
                start = None
    canvas.drawPath(path, stroke=0, fill=1)


def cuts(canvas):
    canvas.setStrokeGray(0.6)
    canvas.setLineWidth(0.2 * mm)
    canvas.setDash(2 * mm, 2 * mm)
    canvas.line(105 * mm, 5 * mm, 105 * mm, 292 * mm)
    canvas.line(5 * mm, HIGH * mm, 205 * mm, HIGH * mm)
    canvas.setDash()


WORDS = "abacus abeille abolir abriter acajou acheter adapter bijou boisson bonheur cabine cactus".split()


def noise(canvas, seed):
    for row in range(7):
        text = ""
        for _ in range(27):
            seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
            text += "eeeennrrttiisslluuooaacdpmgvbfh"[(seed >> 33) % 31]
        write(canvas, "Code", 15.5, 8.6, 99.5 + 2 * row, text)


def main(count, fonts, file):
    started = time.perf_counter()
    for face, path in FACES.items():
        pdfmetrics.registerFont(TTFont(face, str(Path(fonts) / path)))
    canvas = Canvas(file, pagesize=(210 * mm, 297 * mm), pageCompression=1)
    body(canvas)
    for number in range(count):
        place = number % 4
        canvas.saveState()
        canvas.translate(place % 2 * WIDE * mm, (1 - place // 2) * HIGH * mm)
        canvas.doForm("body")
        write(canvas, "Title", 20, 8, 24, "Amina Ducommun")
        write(canvas, "Text", 9, 8, 29.2, "Classe 2B")
        write(canvas, "Code", 16, 11, 60, f"a.ducommun{number}")
        words = [WORDS[(number * 7 + at * 5) % len(WORDS)] for at in range(5)]
        write(canvas, "Code", 15.5, 11, 76.5, " ".join(words[:3]))
        write(canvas, "Code", 15.5, 11, 83.5, " ".join(words[3:]))
        noise(canvas, number)
        square(canvas, "GTS" + code(number))
        write(canvas, "Text", 6.5, 8, 143, f"Trouvé ? Rapportez-le au guichet. · Réf. {number:06} · 27.11.2026 15:20, S. R.")
        canvas.restoreState()
        if place == 3 or number == count - 1:
            cuts(canvas)
            canvas.showPage()
    canvas.save()
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{seconds:.2f} {peak:.0f} {Path(file).stat().st_size / 1e6:.2f}")


main(int(sys.argv[1]), sys.argv[2], sys.argv[3])
