# Words both windows say.
ui-product = Guichet
ui-no-answer = The programme does not answer. Please ask at the desk.
