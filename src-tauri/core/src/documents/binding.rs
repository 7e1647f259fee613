//! Binds drawn pages into one PDF: shared fonts, stamps and pictures, and what the file says of itself.

use std::io::{Error, Write};
use std::sync::Arc;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::Metadata;
use super::list::Picture;

/// A page: its size in points and its operators, compressed.
#[derive(Debug, Clone)]
pub(super) struct Leaf {
    pub w: f32,
    pub h: f32,
    pub stream: Vec<u8>,
}

/// What a file is bound of.
pub(super) struct Bound {
    /// A document whose one page shows every letter once: only its fonts are kept.
    pub fonts: Document,
    pub stamps: Vec<Vec<u8>>,
    pub pictures: Vec<Arc<Picture>>,
    pub leaves: Vec<Leaf>,
}

/// The name a page calls a stamp by.
pub(super) fn stamp_name(number: usize) -> String {
    format!("S{number}")
}

/// The name a page calls a picture by.
pub(super) fn picture_name(number: usize) -> String {
    format!("P{number}")
}

/// The codes each text of a document's first page shows, in order.
pub(super) fn shown(document: &Document) -> Result<Vec<Vec<u16>>, Error> {
    let page = document.page_iter().next().ok_or_else(|| Error::other("no page"))?;
    let content = Content::decode(&document.get_page_content(page)).map_err(Error::other)?;
    let codes = |operand: &Object| {
        let bytes = operand.as_str().unwrap_or_default();
        bytes.chunks_exact(2).map(|pair| pair.iter().fold(0, |code, byte| code << 8 | u16::from(*byte))).collect()
    };
    let texts = content.operations.iter().filter(|operation| operation.operator == "Tj");
    Ok(texts.filter_map(|operation| operation.operands.first().map(codes)).collect())
}

/// The operators of each page of a document, compressed.
pub(super) fn streams(mut document: Document) -> Result<Vec<Vec<u8>>, Error> {
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let mut streams = vec![];
    for page in pages {
        let contents = document.get_dictionary(page).and_then(|page| page.get(b"Contents")?.as_reference());
        let taken = contents.map_err(Error::other).map(|id| document.objects.remove(&id))?;
        let Some(Object::Stream(stream)) = taken else { return Err(Error::other("a page without contents")) };
        streams.push(compressed(&stream.content)?);
    }
    Ok(streams)
}

fn compressed(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::new(9));
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Puts everything into one file.
pub(super) fn bind(bound: Bound, metadata: &Metadata) -> Result<Vec<u8>, Error> {
    let Bound { fonts: mut file, stamps, pictures, leaves } = bound;
    let identity = identity(&stamps, &leaves, metadata);
    let fonts = file.page_iter().next().and_then(|page| fonts_of(&file, page));
    let fonts = fonts.ok_or_else(|| Error::other("no fonts"))?;
    "1.7".clone_into(&mut file.version);
    let resources = file.new_object_id();
    let mut drawn = Dictionary::new();
    for (number, picture) in pictures.iter().enumerate() {
        let id = file.add_object(picture_stream(picture)?);
        drawn.set(picture_name(number), id);
    }
    for (number, content) in stamps.into_iter().enumerate() {
        let form = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), 300.into(), 300.into()],
            "Resources" => resources,
            "Filter" => "FlateDecode",
        };
        let id = file.add_object(Stream::new(form, content).with_compression(false));
        drawn.set(stamp_name(number), id);
    }
    file.set_object(resources, dictionary! { "Font" => fonts, "XObject" => drawn });
    let root = file.new_object_id();
    let mut kids: Vec<Object> = vec![];
    for Leaf { w, h, stream } in leaves {
        let stream = Stream::new(dictionary! { "Filter" => "FlateDecode" }, stream).with_compression(false);
        let contents = file.add_object(stream);
        let page = dictionary! {
            "Type" => "Page",
            "Parent" => root,
            "MediaBox" => vec![0.into(), 0.into(), Object::Real(w), Object::Real(h)],
            "Resources" => resources,
            "Contents" => contents,
        };
        kids.push(file.add_object(page).into());
    }
    let count = i64::try_from(kids.len()).unwrap_or_default();
    file.set_object(root, dictionary! { "Type" => "Pages", "Count" => count, "Kids" => kids });
    let catalog = file.add_object(dictionary! {
        "Type" => "Catalog",
        "Pages" => root,
        "Lang" => Object::string_literal(metadata.language.as_str()),
        // Codes are measured in millimetres: viewers print at 100 % and show the title.
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true, "PrintScaling" => "None" },
    });
    let info = file.add_object(info(metadata));
    file.trailer.set("Root", catalog);
    file.trailer.set("Info", info);
    file.trailer.set("ID", vec![identity.clone(), identity]);
    file.prune_objects();
    file.renumber_objects();
    let mut bytes = vec![];
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

fn fonts_of(document: &Document, page: ObjectId) -> Option<ObjectId> {
    let page = document.get_dictionary(page).ok()?;
    let resources = page.get(b"Resources").and_then(Object::as_reference).ok()?;
    document.get_dictionary(resources).ok()?.get(b"Font").and_then(Object::as_reference).ok()
}

fn picture_stream(picture: &Picture) -> Result<Stream, Error> {
    let header = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(picture.width),
        "Height" => i64::from(picture.height),
        "ColorSpace" => "DeviceGray",
        "BitsPerComponent" => 8,
        "Filter" => "FlateDecode",
    };
    Ok(Stream::new(header, compressed(&picture.grey)?).with_compression(false))
}

/// The same pages made at the same time are the same file.
fn identity(stamps: &[Vec<u8>], leaves: &[Leaf], metadata: &Metadata) -> Object {
    let mut hash = Sha256::new();
    for stream in stamps.iter().chain(leaves.iter().map(|leaf| &leaf.stream)) {
        hash.update(stream);
    }
    hash.update(&metadata.title);
    hash.update(metadata.at.timestamp().as_second().to_be_bytes());
    Object::String(hash.finalize().iter().take(16).copied().collect(), StringFormat::Hexadecimal)
}

fn info(metadata: &Metadata) -> Dictionary {
    let zone = metadata.at.strftime("%:z").to_string().replace(':', "'");
    let at = format!("D:{}{zone}'", metadata.at.strftime("%Y%m%d%H%M%S"));
    dictionary! {
        "Title" => text(&metadata.title),
        "Author" => text(&metadata.author),
        "Creator" => text("Guichet"),
        "Producer" => text("Guichet, printpdf"),
        "CreationDate" => Object::string_literal(at.as_str()),
        "ModDate" => Object::string_literal(at.as_str()),
    }
}

/// UTF-16 with its mark: the one encoding every viewer reads accents from.
fn text(text: &str) -> Object {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}
