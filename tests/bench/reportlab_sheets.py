"""The same voucher sheets from ReportLab and segno, for comparison: python reportlab_sheets.py COUNT FONTS FILE.

Prints seconds, peak memory in MB and file size in MB. What vouchers share is one form, drawn eight times a
page, and a QR's modules are merged into runs and filled at once: the fast way, as a practised user would do it.
"""

from reportlab.lib.units import mm

from reportlab_kit import Pen, code, measure

WIDE, HIGH = 105, 74.25


def body(pen):
    canvas = pen.canvas
    canvas.beginForm("body")
    pen.outline(7.25, 6.75, 90.5, 10, 0.5, 0.55)
    canvas.roundRect(7 * mm, (HIGH - 17) * mm, 22 * mm, 10.5 * mm, 0.8 * mm, stroke=0, fill=1)
    pen.outline(29.6, 7.4, 67.5, 8.7, 0.2, 0.3)
    canvas.setStrokeGray(1)
    pen.outline(7.9, 7.4, 20.5, 8.7, 0.25, 0.3)
    canvas.setStrokeGray(0)
    canvas.setFillGray(1)
    pen.write("Bold", 13, 12.9, 13.28, "BON")
    canvas.setFillGray(0)
    pen.write("Bold", 11, 31.6, 13.05, "Centre de formation du Jura")
    pen.write("Title", 16, 7, 24.5, "Bureautique et")
    pen.write("Title", 16, 7, 30.6, "recherche d’emploi")
    pen.write("Text", 9, 7, 35.4, "Remis par ")
    pen.write("Bold", 9, 22, 35.4, "ORP Bienne")
    pen.write("Text", 8.75, 7, 40, "Utilisable jusqu’au ")
    pen.write("Bold", 8.75, 32.85, 40, "31 décembre 2027 inclus")
    pen.write("Text", 9, 7, 44.6, "Ouvre ")
    pen.write("Bold", 9, 16.15, 44.6, "90 jours")
    pen.write("Text", 9, 29.2, 44.6, "d’accès dès la saisie du code")
    pen.write("Bold", 8.5, 7, 50.1, "À la borne, montrez ce carré ou tapez ces 12 lettres :")
    for x in (7.25, 38.38, 69.52):
        pen.outline(x, 52.45, 28.23, 10.3, 0.5, 0.55)
    pen.write("Text", 6.75, 7, 66.4, "Sert une seule fois · ne s’ajoute pas à un autre bon")
    canvas.endForm()


def cuts(canvas):
    canvas.setStrokeGray(0.6)
    canvas.setLineWidth(0.2 * mm)
    canvas.setDash(2 * mm, 2 * mm)
    canvas.line(105 * mm, 5 * mm, 105 * mm, 292 * mm)
    for row in (1, 2, 3):
        canvas.line(5 * mm, row * HIGH * mm, 205 * mm, row * HIGH * mm)


def draw(canvas, count):
    pen = Pen(canvas, HIGH)
    body(pen)
    for number in range(count):
        place = number % 8
        canvas.saveState()
        canvas.translate(place % 2 * WIDE * mm, (3 - place // 2) * HIGH * mm)
        canvas.doForm("body")
        letters = code(number)
        pen.square(77, 21.3, 1, "GTV" + letters)
        for group in range(3):
            pen.write("Code", 22, 10.98 + group * 31.13, 60.2, letters[group * 4 : group * 4 + 4])
        pen.write("Text", 7, 98, 66.5, f"Bon {number + 1:06} · 23.11.2026 · S. R.", right=True)
        canvas.restoreState()
        if place == 7 or number == count - 1:
            cuts(canvas)
            canvas.showPage()


measure(draw)
