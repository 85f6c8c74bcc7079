"""Who may see whom: the rules of the architecture as tables. check_includes.py applies them."""

# A module of core and the other modules of core it may include, beside itself. What is not listed here is not a module.
EVIDENCE = {"base", "image", "capture", "check"}
INSPECTION = EVIDENCE | {
    "crypto", "document", "mrz", "viz", "optical", "seal", "lds", "chip", "pki", "combined", "watchlist", "inspection"}
CORE = {
    "base": set(),
    "image": {"base"},
    "capture": {"base", "image"},
    "check": {"base", "image"},
    "document": EVIDENCE | {"crypto"},  # models are signed
    "mrz": EVIDENCE | {"document"},
    "viz": EVIDENCE | {"document", "mrz"},
    "optical": EVIDENCE | {"document", "mrz", "viz"},
    "crypto": {"base"},
    "seal": EVIDENCE | {"crypto", "document", "lds", "mrz", "pki"},
    "lds": {"base", "image", "check"},
    "pki": {"base", "check", "crypto", "lds"},
    "chip": EVIDENCE | {"crypto", "lds", "pki", "mrz"},
    "watchlist": {"base", "check", "mrz"},
    "combined": EVIDENCE | {"document", "mrz", "viz", "seal", "lds", "pki", "chip"},
    "inspection": INSPECTION,
    "report": INSPECTION,
    "casefile": INSPECTION | {"report"},
    "store": {"base", "casefile", "pki"},
    "specimen": {"base", "image", "capture", "crypto", "lds", "pki", "mrz"},
    "learning": INSPECTION,
    "evaluation": INSPECTION | {"specimen", "report"},
    "training": INSPECTION | {"casefile", "specimen", "report"},
}

# Folders that put concrete adapters and stores together.
COMPOSITION_ROOTS = ("ui/cli", "ui/desktop/app", "ui/setup")

# Parts of the desktop that know widgets. Presenters do not include them.
VIEWS = ("ui/desktop/officer", "ui/desktop/supervisor", "ui/desktop/trust", "ui/desktop/trainer", "ui/desktop/widgets", "ui/desktop/app")

# A part of the desktop and the other parts it may include. Only the composition root, app, sees all of them.
DESKTOP = {
    "i18n": set(),
    "texts": set(),
    "widgets": set(),
    "presenters": {"texts", "i18n"},
    "report": {"texts", "i18n", "presenters", "widgets"},
    "officer": {"presenters", "texts", "i18n", "widgets"},
    "supervisor": {"presenters", "texts", "i18n", "widgets"},
    "trust": {"presenters", "texts", "i18n", "widgets"},
    "trainer": {"presenters", "texts", "i18n", "widgets"},
}

# Parts of the desktop that show plain values, and the modules of core they may know.
PLAIN_DESKTOP = {"i18n": set(), "widgets": {"image", "check"}}

# How a third-party include begins, and the folders it may stand in. The first line that fits decides.
THIRD_PARTY = [
    ("opencv2/highgui", ()),  # pulls a whole Qt 5 into every program
    ("opencv2/videoio", ()),
    ("opencv2/opencv.hpp", ()),  # names every part of OpenCV
    ("opencv2/", ("core", "scanners", "ui", "tests")),
    ("tesseract/", ("core/mrz", "core/viz")),
    ("leptonica/", ("core/mrz", "core/viz")),
    ("omp.h", ("core/mrz", "core/viz")),  # to keep Tesseract on one thread
    ("ZXing/", ("core/seal", "core/specimen/artwork", "tests")),
    ("ft2build.h", ("core/specimen/artwork",)),
    ("freetype/", ("core/specimen/artwork",)),
    ("hb", ("core/specimen/artwork",)),
    ("openssl/", ("core", "scanners/simulated", "tests")),
    ("nlohmann/", ("core", "scanners", "ui", "tests")),
    ("toml++/", ("core", "scanners", "ui", "tests")),
    ("CLI/", ("ui/cli",)),
    ("boost/math/", ("core/learning", "core/evaluation")),  # headers only
    ("boost/test/", ("tests",)),
    ("sqlite3.h", ("core/store",)),
    ("libpq-fe.h", ("core/store",)),
    ("soci/", ("core/store",)),
    ("Q", ("ui/desktop", "tests/ui", "tests/unit/ui", "tests/bench")),
    ("sane/", ("scanners/sane",)),
    ("linux/", ("scanners",)),
    ("winscard.h", ("scanners/pcsc",)),
    ("PCSC/", ("scanners/pcsc",)),
    ("libserialport.h", ("scanners/serial_mrz",)),
    # The operating system's own headers: where devices, processes and terminals are.
    ("sys/", ("scanners", "ui", "tests", "core/store", "core/casefile")),
    ("unistd.h", ("scanners", "ui", "tests", "core/store", "core/casefile")),
    ("malloc.h", ("ui",)),
    ("fcntl.h", ("scanners", "ui", "tests", "core/store", "core/casefile")),
    ("netdb.h", ("scanners", "tests")),
    ("netinet/", ("scanners", "tests")),
    ("poll.h", ("scanners", "ui", "tests")),
    ("spawn.h", ("ui/cli",)),
    ("sched.h", ("tests",)),
    ("dlfcn.h", ("scanners",)),
]
