"""What an inspection is: frozen values and rules of meaning, standard library only."""
