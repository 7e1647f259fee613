# Words both windows say.
ui-product = Guichet
ui-no-answer = Le programme ne répond pas. Adressez-vous au secrétariat.
