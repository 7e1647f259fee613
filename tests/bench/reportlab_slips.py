"""The same credential slips from ReportLab and segno, for comparison: python reportlab_slips.py COUNT FONTS FILE.

Prints seconds, peak memory in MB and file size in MB. What slips share is one form, drawn four times a
page, and a QR's modules are merged into runs and filled at once: the fast way, as a practised user would do it.
"""

from reportlab.lib.units import mm

from reportlab_kit import Pen, code, measure

WIDE, HIGH = 105, 148.5


def plate(pen, x, y, w, h, tab):
    pen.outline(x + 0.25, y + 0.25, w - 0.5, h - 0.5, 0.5, 0.55)
    pen.canvas.rect(x * mm, (HIGH - y - h) * mm, tab * mm, h * mm, stroke=0, fill=1)


def body(pen):
    canvas = pen.canvas
    canvas.beginForm("body")
    plate(pen, 8, 6.5, 89, 9.6, 30)
    plate(pen, 8, 36.8, 89, 10, 20)
    canvas.setFillGray(1)
    pen.write("Bold", 9, 11, 12.6, "ACCÈS PERSONNEL")
    pen.write("Bold", 9, 11, 43, "Jusqu’au")
    canvas.setFillGray(0)
    pen.write("Bold", 10.5, 40, 12.6, "Haute École de la Ville")
    pen.write("Text", 8, 8, 32.6, "À remettre en main propre. Le secret est à l’intérieur.")
    pen.write("Bold", 12.5, 31, 43.2, "dimanche 27 décembre, 15 h 20")
    pen.write("Bold", 8.5, 8, 52.3, "Nom d’utilisateur")
    pen.outline(8, 53.4, 89, 9.6, 0.5, 0.55)
    pen.write("Bold", 8.5, 8, 68.7, "Phrase de passe provisoire")
    pen.write("Text", 8.5, 52, 68.7, "5 mots en minuscules, un espace entre chaque")
    pen.outline(8, 69.8, 89, 16.4, 0.5, 0.55)
    canvas.setDash(0.6 * mm, 0.9 * mm)
    canvas.line(5 * mm, (HIGH - 91.25) * mm, 100 * mm, (HIGH - 91.25) * mm)
    canvas.setDash()
    pen.write("Bold", 7, 30, 92.2, "pliez ici : la trame cache le secret")
    pen.outline(8, 96.3, 89, 16.4, 0.5, 0.55)
    steps = [
        ("Allez à la borne", "et touchez « J’ai un compte »."),
        ("Tapez", "ce qui est dans les deux cadres ci-dessus."),
        ("Choisissez", "une phrase à vous : elle ouvre aussi ecampus.exemple.be."),
    ]
    for number, (bold, text) in enumerate(steps):
        y = 114.4 + 8.9 * number
        canvas.roundRect(36.4 * mm, (HIGH - y - 6) * mm, 6 * mm, 6 * mm, 0.5 * mm, stroke=0, fill=1)
        canvas.setFillGray(1)
        pen.write("Bold", 11, 38.4, y + 4.3, str(number + 1))
        canvas.setFillGray(0)
        pen.write("Bold", 9, 44.4, y + 2, bold)
        pen.write("Text", 9, 44.4, y + 5.6, text)
    canvas.endForm()


def cuts(canvas):
    canvas.setStrokeGray(0.6)
    canvas.setLineWidth(0.2 * mm)
    canvas.setDash(2 * mm, 2 * mm)
    canvas.line(105 * mm, 5 * mm, 105 * mm, 292 * mm)
    canvas.line(5 * mm, HIGH * mm, 205 * mm, HIGH * mm)
    canvas.setDash()


WORDS = "abacus abeille abolir abriter acajou acheter adapter bijou boisson bonheur cabine cactus".split()


def noise(pen, seed):
    for row in range(7):
        text = ""
        for _ in range(27):
            seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
            text += "eeeennrrttiisslluuooaacdpmgvbfh"[(seed >> 33) % 31]
        pen.write("Code", 15.5, 8.6, 99.5 + 2 * row, text)


def draw(canvas, count):
    pen = Pen(canvas, HIGH)
    body(pen)
    for number in range(count):
        place = number % 4
        canvas.saveState()
        canvas.translate(place % 2 * WIDE * mm, (1 - place // 2) * HIGH * mm)
        canvas.doForm("body")
        pen.write("Title", 20, 8, 24, "Amina Ducommun")
        pen.write("Text", 9, 8, 29.2, "Classe 2B")
        pen.write("Code", 16, 11, 60, f"a.ducommun{number}")
        words = [WORDS[(number * 7 + at * 5) % len(WORDS)] for at in range(5)]
        pen.write("Code", 15.5, 11, 76.5, " ".join(words[:3]))
        pen.write("Code", 15.5, 11, 83.5, " ".join(words[3:]))
        noise(pen, number)
        pen.square(11.9, 117.9, 0.85, "GTS" + code(number))
        pen.write("Text", 6.5, 8, 143, f"Trouvé ? Rapportez-le au guichet. · Réf. {number:06} · 27.11.2026 15:20, S. R.")
        canvas.restoreState()
        if place == 3 or number == count - 1:
            cuts(canvas)
            canvas.showPage()


measure(draw)
