"""The documents in an OFD file and their pages, with templates and annotations."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.docx_xml import Element, find
from gongkai.inference.readers.ofd_package import OfdPackage, broken, folder_of
from gongkai.inference.readers.ofd_painter import Painter
from gongkai.inference.readers.ofd_resources import Resources
from gongkai.inference.readers.ofd_state import State
from gongkai.inference.readers.ofd_values import box, flag
from gongkai.inference.readers.pdf_content import Box

_POINTS = 72 / 25.4  # a millimetre in points
_A4: Box = (0.0, 0.0, 210.0, 297.0)
_LEVELS = {"background": 0, "body": 1, "foreground": 2}


@dataclass(frozen=True, slots=True)
class PaintedPage:
    """What a page leaves in the painter besides its content.

    Attributes:
        watermarks: the texts of annotations that are watermarks; they are not in the content.
        contradictions: the number of characters with a glyph of another character.
        scan: the file of the picture that covers most of the page, if there is one.
    """

    watermarks: tuple[str, ...] = ()
    contradictions: int = 0
    scan: str | None = None


@dataclass
class OfdDocument:
    """A document of an OFD file, that is, one of its DocBody elements.

    Attributes:
        package: the files.
        name: the name of the root file.
        is_signed: whether it has a list of signatures.
    """

    package: OfdPackage
    name: str
    is_signed: bool = False
    _templates: dict[str, Element] = field(init=False)
    _annotations: dict[str, str] = field(init=False)
    _resources: Resources = field(init=False)

    def __post_init__(self) -> None:
        self._folder = folder_of(self.name)
        root = self.package.root(self.name)
        common = find(root, "CommonData")
        files = [
            node.text
            for kind in ("PublicRes", "DocumentRes")
            for node in ((common if common is not None else root).iterchildren(f"{{*}}{kind}"))
        ]
        default = find(common, "DefaultCS")
        resources = Resources(
            self.package, default_space=None if default is None else (default.text or "").strip()
        )
        self._resources = resources.with_files(self._located(files, self._folder))
        self._area = _physical_box(find(common, "PageArea"), _A4)
        self._templates = {
            (node.get("ID") or "").strip(): node
            for node in (() if common is None else common.iterchildren("{*}TemplatePage"))
        }
        self._annotations = dict(self._annotation_files(find(root, "Annotations")))

    def pages(self) -> list[Element]:
        """Return the elements of its pages, in order."""
        pages = find(self.package.root(self.name), "Pages")
        return [] if pages is None else list(pages.iterchildren("{*}Page"))

    def attachments(self) -> list[str]:
        """Return the names of the attached files that a viewer lists."""
        location = find(self.package.root(self.name), "Attachments")
        name = self.package.locate(None if location is None else location.text, self._folder)
        if name is None:
            return []
        found = self.package.root(name).iterchildren("{*}Attachment")
        return [
            (node.get("Name") or node.get("ID") or "").strip()
            for node in found
            if flag(node, "Visible", True)
        ]

    def paint(self, page: Element, painter: Painter) -> PaintedPage:
        """Paint a page: its templates and layers from the back to the front, then annotations.

        Raises:
            DocumentError: a file of the page is missing or broken.
        """
        name = self.package.require(page.get("BaseLoc"), self._folder)
        root = self.package.root(name)
        area = _physical_box(find(root, "Area"), self._area)
        painter.begin_page((area[2] - area[0]) * _POINTS, (area[3] - area[1]) * _POINTS)
        state = State(
            matrix=(_POINTS, 0.0, 0.0, _POINTS, -area[0] * _POINTS, -area[1] * _POINTS),
            clip=(0.0, 0.0, painter.content.width, painter.content.height),
        )
        layers = [*self._template_layers(root), *self._own_layers(root, name)]
        for _, layer, resources in sorted(layers, key=lambda item: item[0]):
            self._paint_layer(layer, state, resources, painter)
        watermarks = self._paint_annotations(page.get("ID"), state, painter)
        return PaintedPage(tuple(watermarks), painter.contradictions, painter.scan)

    def _paint_layer(
        self, layer: Element, state: State, resources: Resources, painter: Painter
    ) -> None:
        parameters = resources.parameters(layer.get("DrawParam"))
        painter.paint(layer, State(state.matrix, state.clip, parameters=parameters), resources)

    def _own_layers(self, root: Element, name: str) -> Iterator[tuple[int, Element, Resources]]:
        resources = self._with_page_resources(root, name)
        content = find(root, "Content")
        for layer in () if content is None else content.iterchildren("{*}Layer"):
            yield _level(layer.get("Type"), "body"), layer, resources

    def _template_layers(self, root: Element) -> Iterator[tuple[int, Element, Resources]]:
        """Yield the layers of the templates of a page, all at the level of their template."""
        for use in root.iterchildren("{*}Template"):
            template = self._templates.get((use.get("TemplateID") or "").strip())
            if template is None:
                continue
            name = self.package.require(template.get("BaseLoc"), self._folder)
            level = _level(use.get("ZOrder") or template.get("ZOrder"), "background")
            own = self._own_layers(self.package.root(name), name)
            for _, layer, resources in sorted(own, key=lambda item: item[0]):
                yield level, layer, resources

    def _with_page_resources(self, root: Element, name: str) -> Resources:
        files = [node.text for node in root.iterchildren("{*}PageRes")]
        return self._resources.with_files(self._located(files, folder_of(name)))

    def _paint_annotations(self, page: str | None, state: State, painter: Painter) -> Iterator[str]:
        """Paint the visible annotations of a page, and yield the texts of watermarks."""
        name = self._annotations.get((page or "").strip())
        for annotation in () if name is None else self.package.root(name).iter("{*}Annot"):
            appearance = find(annotation, "Appearance")
            if appearance is None:
                continue
            kind = (annotation.get("Type") or "").strip().lower()
            before = len(painter.content.glyphs)
            inner = state.enter(appearance, self._resources)
            if not flag(annotation, "Visible", True):
                inner = State(inner.matrix, inner.clip, inner.alpha, is_visible=False)
            painter.paint(appearance, inner, self._resources, covers=kind == "path")
            if kind == "watermark":
                added = painter.content.glyphs[before:]
                del painter.content.glyphs[before:]
                text = "".join(glyph.text for glyph in added if not glyph.hidden).strip()
                if text:
                    yield text

    def _annotation_files(self, location: Element | None) -> Iterator[tuple[str, str]]:
        """Yield the id of each page that has annotations, and the file of these."""
        name = self.package.locate(None if location is None else location.text, self._folder)
        if name is None:
            return
        for page in self.package.root(name).iterchildren("{*}Page"):
            file = find(page, "FileLoc")
            found = self.package.locate(
                None if file is None else file.text, folder_of(name), self._folder
            )
            if found is not None:
                yield (page.get("PageID") or "").strip(), found

    def _located(self, locations: list[str | None], folder: str) -> list[str]:
        names = (self.package.locate(location, folder, self._folder) for location in locations)
        return [name for name in names if name is not None]


def open_documents(package: OfdPackage) -> list[OfdDocument]:
    """Return the documents of an OFD file, in order, each in its default version.

    Raises:
        DocumentError: the file has no document, or a file of a document is missing or broken.
    """
    documents = [
        OfdDocument(package, _root_file(package, body), find(body, "Signatures") is not None)
        for body in package.entry().iterchildren("{*}DocBody")
    ]
    if not documents:
        raise broken("no DocBody")
    return documents


def _root_file(package: OfdPackage, body: Element) -> str:
    versions = find(body, "Versions")
    for version in () if versions is None else versions.iterchildren("{*}Version"):
        if flag(version, "Current", False):
            name = package.locate(version.get("BaseLoc"))
            root = find(package.root(name), "DocRoot") if name is not None else None
            if name is not None and root is not None:
                return package.require(root.text, folder_of(name))
    location = find(body, "DocRoot")
    if location is None:
        raise DocumentError("is an OFD file with an empty document; fetch or save it again")
    return package.require(location.text)


def _physical_box(area: Element | None, default: Box) -> Box:
    element = find(area, "PhysicalBox")
    found = None if element is None else box(element.text)
    if found is None or not (0 < found[2] - found[0] < 1e5 and 0 < found[3] - found[1] < 1e5):
        return default
    return found


def _level(text: str | None, default: str) -> int:
    return _LEVELS.get((text or default).strip().lower(), _LEVELS[default])
