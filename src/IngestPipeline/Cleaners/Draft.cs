using IngestPipeline.Model;
using IngestPipeline.Profiles.Furniture;

namespace IngestPipeline.Cleaners;

/// <summary>The verdicts on one document in the making. The first rule that speaks of a block decides, unless it is reopened.</summary>
internal sealed class Draft
{
    private readonly BlockVerdict?[] _verdicts;
    private readonly List<BlockCut>?[] _cuts;
    private readonly bool[] _inOrder;
    private readonly bool[] _isDoubtful;
    private ulong[]? _hashes;

    public Draft(Document document)
    {
        Document = document;
        Blocks = document.Blocks;
        Traits = new BlockTraits[Blocks.Count];
        Hits = new FurniturePattern?[Blocks.Count];
        _verdicts = new BlockVerdict?[Blocks.Count];
        _cuts = new List<BlockCut>?[Blocks.Count];
        _inOrder = new bool[Blocks.Count];
        _isDoubtful = new bool[Blocks.Count];
        Array.Fill(_inOrder, true);
        for (var i = 0; i < Blocks.Count; i++)
        {
            Traits[i] = BlockTraits.Of(Blocks[i]);
            IsMarkup |= Blocks[i].Element is not null;
        }
    }

    public Document Document { get; }

    public IReadOnlyList<Block> Blocks { get; }

    public BlockTraits[] Traits { get; }

    /// <summary>The furniture pattern each block matched as a whole line.</summary>
    public FurniturePattern?[] Hits { get; }

    public bool IsMarkup { get; }

    /// <summary>The index of the headline's block; -1 when there is none.</summary>
    public int Title { get; set; } = -1;

    /// <summary>The index of a pasted mail's subject; -1 when there is none.</summary>
    public int Subject { get; set; } = -1;

    public int Count => Blocks.Count;

    public BlockVerdict? this[int index] => _verdicts[index];

    public bool IsOpen(int index) => _verdicts[index] is null;

    /// <summary>Whether the block is, as things stand, part of the article.</summary>
    public bool IsKept(int index) => _verdicts[index]?.IsKept ?? true;

    /// <summary>A hash of the block's letters, as <see cref="TextFold.HashOfLetters"/> gives it; worked out when first asked for.</summary>
    public ulong HashOf(int index)
    {
        _hashes ??= new ulong[Count];
        return _hashes[index] != 0 ? _hashes[index] : _hashes[index] = TextFold.HashOfLetters(Blocks[index].Text);
    }
    /// <summary>Whether no rule has spoken of the block: it is open, or the model's.</summary>
    public bool IsUnruled(int index) => _verdicts[index] is null or { Score: not null };

    /// <summary>Whether the block is open, or a rule that can err has dropped it: what the model is asked about.</summary>
    public bool IsDoubtful(int index) => _verdicts[index] is null || _isDoubtful[index];

    /// <summary>Whether a rule that does not err has dropped the block.</summary>
    public bool IsCertainlyDropped(int index) => !IsKept(index) && !_isDoubtful[index];

    public void Judge(int index, BlockLabel label, string reason, string rule)
    {
        _verdicts[index] = new BlockVerdict(label, reason, rule);
        _isDoubtful[index] = false;
    }

    /// <summary>Drops a block for a reason that is good most of the time.</summary>
    public void Doubt(int index, string reason, string rule)
    {
        Drop(index, reason, rule);
        _isDoubtful[index] = true;
    }

    /// <summary>Sets what the model makes of a block.</summary>
    public void Score(int index, BlockLabel label, string reason, string by, float score)
    {
        Judge(index, label, reason, by);
        _verdicts[index] = _verdicts[index]! with { Score = score };
    }

    public void Drop(int index, string reason, string rule) =>
        Judge(index, reason == Reason.AdLabel ? BlockLabel.Ad : BlockLabel.Boilerplate, reason, rule);

    /// <summary>Marks a part of a block to be left out; parts that overlap an earlier one are ignored.</summary>
    public void Cut(int index, TextSpan span, string reason, string rule)
    {
        var cuts = _cuts[index] ??= [];
        // The cuts of one pattern come in order, so the last one tells nearly always.
        if (cuts.Count > 0 && !(_inOrder[index] && cuts[^1].Span.End <= span.Start))
        {
            if (cuts.Exists(cut => cut.Span.Overlaps(span)))
                return;
            _inOrder[index] = false;
        }

        cuts.Add(new BlockCut(span, reason, rule));
    }

    public IReadOnlyList<BlockCut> CutsOf(int index) => _cuts[index] ?? [];

    /// <summary>Hands the verdicts to the document.</summary>
    public void Commit()
    {
        for (var i = 0; i < Count; i++)
        {
            var verdict = _verdicts[i] ?? Verdicts.Content;
            if (verdict.IsKept && _cuts[i] is { Count: > 0 } cuts)
            {
                cuts.Sort((left, right) => left.Span.CompareTo(right.Span));
                verdict = verdict with { Cuts = cuts };
            }

            Document.Judge(i, verdict);
        }
    }
}
