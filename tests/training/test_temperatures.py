import torch

from gongkai.annotations.inline import parse_inline
from gongkai.models.network import ReportNetwork
from gongkai.models.tokenizer import Tokenizer
from gongkai.training.temperatures import fit_temperatures
from tests.models.tiny import tiny_config, tiny_subword_tokenizer

MARKUP = """# id: a-{i}
[proactive] 全年公开政府信息{{12条|disclosure.total}}。
[application] 未收到{{申请|application.received=0}}。
"""


def test_a_network_that_is_wrong_and_sure_of_it_is_made_less_sure() -> None:
    torch.manual_seed(5)
    pieces = tiny_subword_tokenizer()
    network = ReportNetwork(tiny_config(pieces))
    for head in (network.section_head, network.tag_head, network.name_head):
        torch.nn.init.normal_(head[2].weight, std=8.0)
    torch.nn.init.constant_(network.section_head[2].bias, -99.0)  # but for the first: title
    network.section_head[2].bias.data[0] = 99.0
    documents = [d for i in range(3) for d in parse_inline(MARKUP.format(i=i), "test")]
    found = fit_temperatures(network, Tokenizer(pieces), documents)
    assert found.sections > 1.5
    assert found.names > 1.5


def test_without_quantities_names_stay_as_they_are() -> None:
    pieces = tiny_subword_tokenizer()
    (document,) = parse_inline("# id: a-1\n[overview] 公开政府信息。\n", "test")
    found = fit_temperatures(ReportNetwork(tiny_config(pieces)), Tokenizer(pieces), [document])
    assert found.names == 1.0
