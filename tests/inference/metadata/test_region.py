import pytest

from tests.inference.metadata.sources import read


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("霜州市望湖县白石镇2019年政府信息公开年报", "霜州市望湖县"),
        ("白石镇2019年政府信息公开年报\n根据《望湖县政务公开工作要点》的要求", "望湖县"),
        ("白石镇2019年政府信息公开年报\n地址：望湖县白石镇中街1号", "望湖县"),
        ("望湖县财政局2019年政府信息公开年报", "望湖县"),
        ("霜州市市场监督管理局2019年政府信息公开年报", "霜州市"),
        ("霜州市民政局2019年政府信息公开年报", "霜州市"),
        ("望湖县2019年政府信息公开年报", "望湖县"),
        ("白石镇2019年政府信息公开年报\n按照县政府、市政府要求，用好县政府网站", None),
        # Divisions of GB/T 2260: a parent counts where the text names it, and only then.
        ("大理州祥云县白石镇2019年政府信息公开年报", "大理州祥云县"),
        ("祥云县白石镇2019年政府信息公开年报\n《云南省政府信息公开规定》", "云南省祥云县"),
        ("祥云县白石镇2019年政府信息公开年报\n在昆明市学习", "祥云县"),
        ("铜陵县白石镇2011年政府信息公开年报\n《铜陵市政府信息公开办法》", "铜陵市铜陵县"),
        ("浙江省教育厅2019年政府信息公开年报", "浙江省"),
    ],
)
def test_region_as_far_as_the_text_names_it(text: str, region: str | None) -> None:
    assert read(text).region == region
