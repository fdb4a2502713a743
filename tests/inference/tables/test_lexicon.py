from gongkai.inference.tables.lexicon import lexicon


def test_every_name_is_found_by_itself() -> None:
    for name in lexicon().names:
        assert lexicon().longest_match(name, 0) == name


def test_a_typing_error_does_not_hide_a_name() -> None:
    assert lexicon().find_misspelt("保护第三方合法权宜") == "保护第三方合法权益"


def test_a_label_equally_similar_to_two_names_matches_neither() -> None:
    assert lexicon().find_misspelt("政府网报公开政府信息数") == ""


def test_a_row_of_another_form_is_not_matched_to_a_similar_row() -> None:
    found = lexicon().find_misspelt("政府短信公开政府信息数")
    assert {name.role for name in lexicon().names[found]} == {"foreign"}
