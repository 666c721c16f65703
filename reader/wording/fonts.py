"""What is said of fonts."""

FONTS = {
    "script-without-font": "No font on this computer shows {script} letters, so they appear as boxes: install one, "
    "such as {family}, and open the files again.",
}
