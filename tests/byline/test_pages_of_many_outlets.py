"""Whole pages in the layouts of many outlets: authors, published, updated. Of the first 30, 28 were all right at first sight."""

import pytest

import newskit

from .test_of_many_outlets import NAMES

BODY = """The ferry company will stop its night service in March, its chief executive said on Tuesday in a statement.

About 400 people use the last boat, most of them nurses and cleaners on their way home from the city.

“We lose money on every crossing,” said Ngozi Eze, who has run the company since 2019.

The transport union said it had not been told, and that it would ask the mayor to step in before the spring.

"""
FOOT = "Share\nMost popular\nTen ways to cook a carp\n"
H = "Night ferry to end in March"


def pg(head, foot=FOOT):
    return head + "\n\n" + BODY + foot


# page, its authors as name|role|organisation|location, published, updated
PAGES = [
(pg(f"News\n\n{H}\n\nCompany says it loses money on every late crossing\n\nSorcha Ní Bhriain\nTransport Correspondent\nTue Mar 2 2021 - 18:05"),["Sorcha Ní Bhriain|Transport Correspondent||"],"2021-03-02T18:05:00",None),
(pg(f"{H}\n\nBy Ann Lee, BBC News, Leeds\n\nPublished 2 March 2021\n\nUpdated 3 March 2021"),["Ann Lee||BBC News|Leeds"],"2021-03-02","2021-03-03"),
(pg(f"{H}\n\nANN LEE\nPublished Mar 02, 2021  •  Last updated Mar 03, 2021  •  4 minute read\nJoin the conversation"),["Ann Lee|||"],"2021-03-02","2021-03-03"),
(pg(f"{H}\n\n2 March 2021, 18:05 GMT\n\nAnn Lee in Lagos and Raj Rao in Abuja"),["Ann Lee|||Lagos","Raj Rao|||Abuja"],"2021-03-02T18:05:00+00:00",None),
(pg(f"Home / City / Lagos\n{H}\nTNN | Mar 2, 2021, 06:05 IST\nShare"),["TNN|||"],"2021-03-02T06:05:00+05:30",None),
(pg(f"{H}\n\nWritten by Ananya Sen | New Delhi | Updated: March 2, 2021 6:05:22 pm"),["Ananya Sen|||New Delhi"],"2021-03-02","2021-03-02T18:05:22"),
(pg(f"{H}\n\nBy ANN LEE and RAJ RAO Associated Press\nMarch 2, 2021 at 6:05 p.m. EST"),["Ann Lee||Associated Press|","Raj Rao||Associated Press|"],"2021-03-02T18:05:00-05:00",None),
(pg(f"{H}\n\nPosted Tue 2 Mar 2021 at 6:05pm, updated Tue 2 Mar 2021 at 9:05pm\n\nBy political reporter Ann Lee"),["Ann Lee|political reporter||"],"2021-03-02T18:05:00","2021-03-02T21:05:00"),
(pg(f"{H}\n\nAnn Lee and agencies\n\nTue 2 Mar 2021 18.05 GMT\nLast modified on Tue 2 Mar 2021 21.05 GMT"),["Ann Lee|||","agencies|||"],"2021-03-02T18:05:00+00:00","2021-03-02T21:05:00+00:00"),
(pg(f"{H}\n\nBy Ann Lee, Lagos\n02/03/2021"),["Ann Lee|||Lagos"],"2021-02-03",None),
(pg(f"{H}\n\nBy Ann Lee, Lagos\n02/03/2021",FOOT+"£40 off\n£50 off\n"),["Ann Lee|||Lagos"],"2021-03-02",None),
(pg(f"{H}\n\nBy Babajide Ọládélé, Ibadan\nMarch 2, 2021"),["Babajide Ọládélé|||Ibadan"],"2021-03-02",None),
(pg(f"{H}\n\nStaff Reporter\n2 March 2021"),["Staff Reporter|||"],"2021-03-02",None),
(pg(f"{H}\n\nBy Staff Reporter\n2 March 2021"),["Staff Reporter|||"],"2021-03-02",None),
(pg(f"{H}\n\nReuters\nMarch 2, 2021 6:05 PM UTC\nUpdated 2 hours ago"),["Reuters|||"],"2021-03-02T18:05:00+00:00",None),
(pg(f"March 2, 2021\n\n{H}\n\nAnn Lee"),["Ann Lee|||"],"2021-03-02",None),
(pg(f"By Ann Lee\n\nMarch 2, 2021\n\n{H}"),["Ann Lee|||"],"2021-03-02",None),
(pg(f"{H}","Ann Lee is a transport reporter for The Example.\n\n"+FOOT),["Ann Lee|transport reporter|The Example|"],None,None),
(pg(f"{H}\n\nAnn Lee • Mar 2, 2021 • 3 min read"),["Ann Lee|||"],"2021-03-02",None),
(pg(f"{H}\n\nby Ann Lee, University of Leeds\n\nMarch 2, 2021"),["Ann Lee||University of Leeds|"],"2021-03-02",None),
(pg(f"{H}\n\nAnn Lee, The Example\nPublished: Mar. 2, 2021, 6:05 p.m.\nUpdated: Mar. 2, 2021, 9:05 p.m."),["Ann Lee||The Example|"],"2021-03-02T18:05:00","2021-03-02T21:05:00"),
(pg(f"{H}\n\nBy Nguyễn Thị Hoa\n\nTuesday, March 2, 2021"),["Nguyễn Thị Hoa|||"],"2021-03-02",None),
(pg(f"{H}\n\nEXCLUSIVE\n\nBy Pippa Holroyd Consumer Affairs Editor\n18:05, 2 MAR 2021 UPDATED 19:30, 2 MAR 2021"),["Pippa Holroyd|Consumer Affairs Editor||"],"2021-03-02T18:05:00","2021-03-02T19:30:00"),
(pg(f"{H}\n\nWords: Ann Lee\nPhotographs: Raj Rao\n\n2 March 2021"),["Ann Lee|||"],"2021-03-02",None),
(pg(f"{H}\n\nAnn Lee\nPublished on Mar 2"," © 2021 The Example\n"),["Ann Lee|||"],"2021-03-02",None),
(pg(f"{H}\n\nS. Meenakshi Sundaram\nCHENNAI, March 02, 2021 18:05 IST\nUpdated: March 03, 2021 07:10 IST"),["S. Meenakshi Sundaram|||CHENNAI"],"2021-03-02T18:05:00+05:30","2021-03-03T07:10:00+05:30"),
(pg(f"{H}\n\nAnn Lee Health Editor @annlee\nTuesday 02 March 2021 18:05"),["Ann Lee|Health Editor||"],"2021-03-02T18:05:00",None),
(pg(f"{H}\n\nStory by Ann Lee, CNN\nUpdated 6:05 PM EST, Tue March 2, 2021"),["Ann Lee||CNN|"],"2021-03-02","2021-03-02T18:05:00-05:00"),
(pg(f"{H}\n\nPublished March 2, 2021\n\nAnn Lee\nReporter\n\nRaj Rao\nPhotographer"),["Ann Lee|Reporter||","Raj Rao|Photographer||"],"2021-03-02",None),
(pg(f"{H}\n\n02 Mar 2021 06:05PM (Updated: 03 Mar 2021 09:05AM)\nAnn Lee"),["Ann Lee|||"],"2021-03-02T18:05:00","2021-03-03T09:05:00"),
(pg(f"{H}\n\nBy Our Corporate Bureau\nMumbai | Updated: March 2, 2021 18:11 IST"),["Our Corporate Bureau|||Mumbai"],"2021-03-02","2021-03-02T18:11:00+05:30"),
(pg(f"{H}\n\nWritten by Ananya Sen, Edited by Explained Desk\nNew Delhi | March 2, 2021 06:40 IST"),["Ananya Sen|||New Delhi"],"2021-03-02T06:40:00+05:30",None),
(pg(f"{H}\n\nThe Example 3/2/2021 Ann Lee"),["Ann Lee|||"],"2021-03-02",None),
(pg(f"{H}\n\nBy admin - 2021-03-02"),["admin|||"],"2021-03-02",None),
(pg(f"{H}\n\nMELBOURNE 2 March 2021"),[],"2021-03-02",None),
(pg(f"{H}\n\nWorld News 2 March 2021"),[],"2021-03-02",None),
]  # fmt: skip


@pytest.mark.parametrize(("page", "authors", "published", "updated"), PAGES)
def test_page(page, authors, published, updated):
    document = newskit.Kit(block=["entities", "hedges", "quotes", "timeline"], strict=True).read(page)
    byline = document.byline
    found = [(a.name, a.role, a.organisation, a.location) for a in (byline.authors if byline else ())]
    assert ["|".join(part or "" for part in author) for author in found] == authors
    assert (document.published.isoformat() if document.published else None) == published
    assert (document.updated.isoformat() if document.updated else None) == updated


# where a bare name stands on a page -> how many of the names of many languages must be found there
LAYOUTS = {
    H + "\n\nBy {}\n2 March 2021\n\n": len(NAMES),
    H + "\n\n{}\n2 March 2021\n\n": len(NAMES) - 2,
    "News\n" + H + "\n\nCompany says it loses money on every crossing\n\n{}\nHealth Correspondent\n2 March 2021\n\n": len(NAMES) - 2,
    H + "\n\n2 March 2021 18:05 GMT\n\n{}\n\n": len(NAMES) - 2,
    H + "\n\n{}\n\n": len(NAMES) - 5,
    H + "\n\n{}\n\nShare\n\n2 March 2021\n\n": len(NAMES) - 5,
}  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_names_of_many_languages_on_a_page(layout):
    kit = newskit.Kit(block=["entities", "hedges", "quotes", "timeline"], strict=True)
    missed = []
    for printed, name in NAMES.items():
        byline = kit.read(layout.format(printed) + BODY + FOOT).byline
        if [a.name for a in (byline.authors if byline else ())] != [name or printed]:
            missed.append(printed)
    assert len(NAMES) - len(missed) >= LAYOUTS[layout], missed


@pytest.mark.parametrize("line", ["Tour de France", "U.S. Senate", "Climate Summit", "Côte d'Ivoire", "In Pictures"])
def test_what_is_no_name_is_no_author(line):
    page = f"{H}\n\n{line}\n\nShare\n\n2 March 2021\n\n{BODY}{FOOT}"
    byline = newskit.Kit(block=["entities", "hedges", "quotes", "timeline"], strict=True).read(page).byline
    assert byline is None or byline.authors == ()
