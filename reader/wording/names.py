"""Sentences about names: why two of them are one."""

NAMES = {
    "name.gazetteer": "{text1} and {text2}: gazetteer, {name}",
    "name.same": "both write {text1}",
    "name.sound": "{text1} = {text2}: sounds alike, {score}",
    "name.document": "{text1} and {text2} keep standing in the same rows",
    "name.words": "{text1} = {text2}: translated word by word",
}
