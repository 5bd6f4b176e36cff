"""How the annotator is called: on the driver for its columns, in every task for its answers."""

import json
import subprocess
from dataclasses import dataclass


@dataclass(frozen=True)
class Program:
    """The annotator with its options. A plain value, since it travels to the executors."""

    node: str
    main: str
    layers: str | None = None
    models: str | None = None
    timeout: int = 60
    carry: tuple[str, ...] = ()

    def stream(self) -> list[str]:
        """The command whose answers are rows of the tables."""
        options = ["--format", "tables", "--timeout", str(self.timeout)]
        if self.models is not None:
            options += ["--models", self.models]
        return [self.node, self.main, "annotate", "--stdin", "--stdout", *options, *self._shared()]

    def tables(self) -> list[dict]:
        """Every table with its columns, as the program itself defines them."""
        command = [self.node, self.main, "columns", *self._shared()]
        printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        return json.loads(printed)["tables"]

    @property
    def patience(self) -> float:
        """Seconds to wait for an answer: the program itself stops a document behind `timeout`, and takes up to 16 at a time."""
        return 20 * self.timeout + 60

    def _shared(self) -> list[str]:
        layers = [] if self.layers is None else ["--layers", self.layers]
        # As one word each: a column may be called --something.
        return layers + [f"--carry={key}" for key in self.carry]
