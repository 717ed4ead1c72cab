import email
import email.policy
import sys

raw = open(sys.argv[1], "rb").read()
mail = email.message_from_bytes(raw, policy=email.policy.SMTP)
parts = list(mail.walk())
headers = [header for part in parts for header in part.values()]
for defect in [defect for part in parts for defect in part.defects] + [d for header in headers for d in getattr(header, "defects", ())]:
    print(repr(defect))
print("defects", sum(len(part.defects) for part in parts) + sum(len(getattr(header, "defects", ())) for header in headers))
print("subject", mail["Subject"])
first = mail["To"].addresses[0]
print("to", first.display_name, first.addr_spec)
one_click = mail["List-Unsubscribe"].startswith("<https://") and mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
print("one-click", "yes" if one_click else "no")
print("parts", *(part.get_content_type() for part in parts))
print("file", parts[-1].get_filename())
print("pdf", parts[-1].get_content().decode())
print("bare line feeds", raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"))
