from gongkai.inference.tables.lexicon import lexicon


def test_every_name_is_found_by_itself() -> None:
    for name in lexicon().names:
        assert lexicon().longest_at(name, 0) == name


def test_a_typing_error_does_not_hide_a_name() -> None:
    assert lexicon().nearest("保护第三方合法权宜") == "保护第三方合法权益"


def test_a_label_as_near_to_two_names_is_none_of_them() -> None:
    assert lexicon().nearest("政府网报公开政府信息数") == ""


def test_a_row_of_another_form_is_not_taken_for_the_row_that_it_resembles() -> None:
    found = lexicon().nearest("政府短信公开政府信息数")
    assert {name.role for name in lexicon().names[found]} == {"foreign"}
