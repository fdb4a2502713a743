# id: y8-001  year: 2016  issuer: 雍宁县人民政府办公室
[title] 雍宁县2016年政府信息公开工作年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和省、市政府办公厅（室）关于做好年度报告编制发布工作的有关要求，由雍宁县人民政府办公室综合各乡镇、县直各部门的年度报告编制。
+[preamble] 全文包括总体情况，主动公开情况，重点领域信息公开情况，政策解读和回应社会关切情况，依申请公开情况，复议、诉讼和举报情况，收费及减免情况，制度机制建设情况，平台建设情况，机构人员和会议培训情况，存在的主要问题和改进措施等十一个部分。
+[preamble] 本报告中所列数据的统计期限为2016年1月1日至2016年12月31日。
[overview] 一、总体情况
[overview] 2016年是“十三五”开局之年，也是全面推进政务公开的关键一年。
+[overview] 全县各级各部门认真学习中央《关于全面推进政务公开工作的意见》精神，坚持以公开为常态、不公开为例外，围绕县委、县政府的中心工作，把政府信息公开同简政放权、优化服务结合起来，公开的内容进一步深化，公开的载体进一步丰富，政府的公信力和执行力有了新的提升。
+[proactive] 全年全县各级行政机关主动公开政府信息{12684条|disclosure.total}，比2015年增长{9.3%|comparison}。
+[application] 受理政府信息公开申请{19件|application.received}，均按时答复。
[proactive] 二、主动公开情况
[proactive] 按照《条例》第九条至第十二条规定的范围，全县共主动公开政府信息{12684条|disclosure.total}。
+[proactive] 从公开的主体看，{乡镇|item}公开{3127条|disclosure.category}，{县直部门|item}公开{9557条|disclosure.category}。
+[proactive] 从公开的渠道看，通过政府网站公开{8860条|disclosure.website}，政务微博公开{1206条|disclosure.weibo}，政务微信公开{1740条|disclosure.wechat}，{广播电视、报刊、公开栏|item}等其他方式公开{878条|disclosure.other_channel}。
+[proactive] 县政府及县政府办公室印发的文件，除涉密和过程性文件外，原则上在印发后十五个工作日之内上网。
[key_area] 三、重点领域信息公开情况
[key_area] 行政审批、财政资金、征地拆迁、保障性住房、食品药品安全、环境保护、安全生产、教育卫生等重点领域的信息，由牵头部门负责，按季度在网站专栏里更新。
+[key_area] 全年发布{财政预决算信息|item}{147条|disclosure.key_area}、{保障房分配和退出信息|item}{63条|disclosure.key_area}、{环境质量信息|item}{52条|disclosure.key_area}。
+[key_area] 58个一级预算单位除涉密单位外，全部公开了部门预算和“三公”经费预算。
[interpretation] 四、政策解读和回应社会关切情况
[interpretation] 对以县政府名义出台的涉及面广、群众关注度高的文件，要求起草部门同步报送解读材料，全年刊发解读稿{31篇|interpretation}。
[response] 县委宣传部、县网信办、县政府办公室建立了舆情会商制度，对涉及政府的负面信息做到及时发现、及时核实、及时处置，全年公开回应热点问题{14次|response}，召开新闻发布会{3场|press_conference}。
[application] 五、依申请公开情况
[application] 全年受理申请{19件|application.received}，其中{当面申请|item}{6件|application.breakdown}，{信函申请|item}{9件|application.breakdown}，{网络申请|item}{4件|application.breakdown}。
+[application] 答复{19件|application.closed}，同意公开{13件|application.granted}，{信息不存在|item}{4件|application.unavailable}，{不属于本机关公开|item}{2件|application.unavailable}。
[dispute] 六、复议、诉讼和举报情况
[dispute] 全县因政府信息公开申请行政复议{1件|review|item=}，复议机关作出了{维持|item}决定的{1件|review}；
+[dispute] 没有发生行政{诉讼|litigation=0}和{举报|complaint=0}。
[fee] 七、收费及减免情况
[fee] 全县各级行政机关未收取任何{费用|fee=0}。
[mechanism] 八、制度机制建设情况
[mechanism] （一）完善配套制度。
+[mechanism] 县政府办公室在总结近年来工作经验的基础上，对原有的政府信息公开制度进行了梳理，修订了信息发布协调、保密审查、依申请公开、考核办法等{制度|item}{6项|document.other}，编印成册发至各单位，使各单位在开展工作时有据可依、有章可循。
[mechanism] （二）严格属性认定。
+[mechanism] 公文起草时必须在发文稿纸上注明“主动公开”“依申请公开”或“不予公开”，没有标注的一律退回，拟不公开的要写明理由。
+[mechanism] 县政府办公室全年退回未标注属性的{文稿|item}{27件|other}，促使各单位逐步养成了习惯。
[mechanism] （三）规范目录管理。
+[mechanism] 根据机构改革和权责清单调整的情况，指导各单位更新公开指南和目录，做到目录之外无公开事项，目录之内无遗漏事项。
+[mechanism] 实行保密审查“一事一审”，未出现{失泄密问题|other=0}。
[platform] 九、平台建设情况
[platform] （一）政府网站。
+[platform] 县政府门户网站作为信息公开的第一平台，今年四月完成了第五次改版，页面更加简洁，检索更加方便。
+[platform] 改版后的网站设{一级栏目|item}{9个|platform}、{二级栏目|item}{74个|platform}，新增“五公开”“双随机”“供给侧结构性改革”等{专题|item}{5个|platform}。
+[platform] 同时结合全国政府网站普查要求，关停整合运行不正常的{部门网站|item}{22家|platform}，保留{11家|platform}，其内容统一迁移到门户网站。
[platform] （二）新媒体。
+[platform] “雍宁发布”微博、微信运行平稳，{关注人数|item}达{2.6万人|traffic}，教育、公安、卫计、旅游等部门也先后开通账号，全县共有{政务新媒体账号|item}{37个|platform}。
+[platform] 但新媒体的生命在于更新，我们要求凡是开了号的，就必须有人管、有人发。
[platform] （三）传统载体。
+[platform] 县档案馆、县图书馆和县政务服务中心设立的政府信息公共查阅点{3处|access_point}免费对外开放，乡镇便民服务中心设查阅点{16处|access_point}，村级公开栏做到全覆盖。
[organization] 十、机构人员和会议培训情况
[organization] 全县有政府信息公开工作机构{74个|office}，专职工作人员{18人|staff.fulltime}，兼职工作人员{163人|staff.parttime}，县财政安排专项经费{30万元|budget}。
+[organization] 县政府常务会议听取政务公开工作汇报{2次|meeting}，召开全县性工作会议{1次|meeting}。
+[training] 举办业务培训班{2期|training}，接受培训{214人次|trainee}。
+[supervision] 县政府督查室会同政府信息公开办组织{专项检查|item}{2次|supervision}，下发{通报|item}{4期|supervision}，对排名末位的三个单位进行了点名批评。
[problem] 十一、存在的主要问题和改进措施
[problem] 存在的问题：一是部门之间工作不够平衡，少数单位把信息公开等同于发工作动态；
+[problem] 二是解读形式比较单一，多为文字材料；
+[problem] 三是基层工作力量薄弱，人员变动频繁。
[plan] 下一步，我们将着力抓好以下工作：一是强化考核，提高政务公开在目标考核中的分值；
+[plan] 二是强化解读，推广图解、动漫等形式；
+[plan] 三是强化培训，力争对工作人员轮训一遍。
---
# id: y8-002  year: 2017  issuer: 清枫区人民政府
[title] 当前位置：首页 > 信息公开 > 信息公开年报
[title] 清枫区2017年政府信息公开工作年度报告
[title] 来源：区政府办公室  日期：2018-03-22  阅读：1523次
[preamble] 本报告是按照《中华人民共和国政府信息公开条例》的规定，由清枫区人民政府办公室编制。
+[preamble] 本报告的电子版可在清枫区政府门户网站下载，如对本报告有疑问，请与清枫区政府信息公开工作办公室联系（地址：清枫区府前二路 9 号，邮编：410699，电话：0731-8846 2217）。
[overview] 一、概述
[overview] 一年来，我区认真贯彻落实国务院办公厅和省、市 2017 年政务公开工作要点，紧紧围绕全区经济社会发展大局，坚持问题导向、需求导向，把公开透明作为政府工作的基本制度，全面推进决策、执行、管理、服务和结果公开，有力促进了法治政府、创新政府、廉洁政府和服务型政府建设。
[proactive] 二、主动公开政府信息情况
[proactive] 2017 年，全区主动公开政府信息 {9037 条|disclosure.total}。
+[proactive] 其中，{政策法规类|item} {318 条|disclosure.category}，{规划计划类|item} {205 条|disclosure.category}，{行政许可类|item} {1126 条|disclosure.category}，{公共服务类|item} {2874 条|disclosure.category}，{工作动态类|item} {4514 条|disclosure.category}。
[proactive] 区政府全年制发{规范性文件|item} {7 件|document.normative}，均在区政府网站和《清枫区人民政府公报》上全文登载。
+[proactive] 公报编印 {6 期|disclosure.gazette}，每期除寄送区直各单位、街道之外，还在社区阅览室和政务大厅免费发放。
[key_area] 三、重点领域政府信息公开情况
[key_area] 本年度重点推进了“放管服”改革、公共资源配置、公共监管和公共服务等领域的公开。
+[key_area] 区编办公布调整后的权力清单，保留{行政权力|item} {2146 项|disclosure.key_area}；
+[key_area] 区发改局在网上公开{重大建设项目审批信息|item} {89 条|disclosure.key_area}；
+[key_area] 区食药监局公布{食品抽检结果|item} {24 期|disclosure.key_area}；
+[key_area] 棚户区改造中，征收补偿方案、评估结果和安置房源均在现场张贴，接受群众监督。
[interpretation] 四、政策解读
[interpretation] 坚持政策性文件与解读方案、解读材料同步组织、同步审签、同步部署，区长、分管副区长带头宣讲政策。
+[interpretation] 全区共发布解读信息 {76 篇|interpretation}，其中图解 {23 篇|interpretation}。
[response] 五、政务舆情回应
[response] 区网信办建立了 24 小时舆情监测机制，对涉及我区的政务舆情按照属地管理、分级负责的原则交办。
+[response] 全年回应社会关切 {112 次|response}，区领导参加在线访谈 {4 期|interview}，区长信箱办理{群众来信|item} {1308 封|inquiry}，{回复率|item} {100%|rate}。
[application] 六、依申请公开政府信息情况
[application] 全区共收到申请 {87 件|application.received}，其中{公民申请|item} {81 件|application.breakdown}，{法人申请|item} {6 件|application.breakdown}。
+[application] 申请内容主要涉及征收补偿、规划许可、物业管理等。
+[application] 已全部办结，{按期答复率|item} {100%|rate}。
[dispute] 七、行政复议、行政诉讼和举报情况
[dispute] 全区因政府信息公开引发的行政复议 {5 件|review|item=}，其中{维持|item} {4 件|review}，{纠错|item} {1 件|review}；
+[dispute] 行政诉讼 {2 件|litigation}，均为驳回原告诉讼请求。
+[dispute] 未接到{举报|complaint=0}。
[fee] 八、收费及减免情况
[fee] 无{收费|fee=0}，无{减免|fee=0}。
[platform] 九、载体平台建设情况
[platform] 我区始终把平台建设作为提升公开实效的基础工程来抓，着力构建“一网、一报、两微、多点”的公开格局。
[platform] 一是做强门户网站。
+[platform] 按照集约化要求，街道和部门不再单独建站，全部纳入区政府网站群统一管理，网站群现有{子站|item} {43 个|platform}。
+[platform] 对首页布局进行了优化，将“信息公开”“政民互动”“网上办事”放在显著位置，方便群众点击。
+[platform] 全年网站{访问量|item}超过 {310 万人次|traffic}。
[platform] 二是做活政务微博微信。
+[platform] “清枫发布”微信公众号设{主菜单|item} {3 个|platform}，今年又增设“随手拍”互动入口，群众可以一键上传身边问题。
+[platform] 微博粉丝、微信用户的数量稳步增长，在全市区县排行榜中多次进入前十。
[platform] 三是做实线下场所。
+[platform] 在区档案馆、区图书馆以及 11 个街道的政务服务中心设有政府信息查阅点 {13 个|access_point}，配置电脑、打印机和查询指引，明确专人提供服务。
+[platform] 各社区结合“三务公开”工作，将原来零散的公示牌统一改造为标准化公开栏，全区共改造 {97 块|bulletin_board}，既整齐美观又方便阅读。
[mechanism] 十、制度建设和监督检查情况
[mechanism] 出台了《清枫区全面推进政务公开工作实施细则》，对公开的范围、流程、时限和责任都作了具体规定。
+[mechanism] 建立主动公开目录动态调整机制，各单位每年至少更新一次。
+[supervision] 将政务公开纳入全区绩效考核，{权重|item}为 {4%|rate}。
+[supervision] 区政府办联合区监察局开展{实地检查|item} {2 轮|supervision}，每季度委托第三方机构进行网上巡查，共发出{整改通知书|item} {35 份|supervision}，督促整改{问题|item} {168 个|other}。
+[supervision] 在全市年终考评中，我区名列第二。
[organization] 十一、组织机构及教育培训情况
[organization] 全区各单位都明确了分管领导和工作人员，专职 {21 名|staff.fulltime}、兼职 {134 名|staff.parttime}。
+[training] 全年组织业务培训 {3 次|training}，{260 余人次|trainee}参加，区委党校把《条例》列入了科级干部任职培训班的课程。
[problem] 十二、问题和改进
[problem] 当前，我区政府信息公开工作还存在一些薄弱环节：公众参与的渠道有待进一步畅通，公开的内容和群众的期望有差距，部分单位依申请公开答复不够规范，复议被纠错的案件就暴露出承办人员对法律法规不够熟悉。
[plan] 2018 年，我区将严格对照国家和省、市要求，进一步拓展公开范围，推进基层政务公开标准化规范化，加强依申请公开案例研讨，不断提高工作水平。
---
# id: y8-003  year: 2015  issuer: 阜林县人力资源和社会保障局
[title] 阜林县人力资源和社会保障局2015年政府信息公开工作年度报告
[preamble] 现向社会公布阜林县人力资源和社会保障局2015年政府信息公开工作年度报告。
+[preamble] 报告的统计时段自2015年1月1日起,至2015年12月31日止。
[overview] 一、概述
[overview] 我局承担着就业创业、社会保险、人事人才、劳动维权等多项职能,与群众切身利益关系密切,信息公开工作做得好不好,直接影响着部门的形象。
+[overview] 2015年,我局在县政府信息公开办的指导下,按照“谁主管、谁公开、谁负责”的原则,扎实推进政府信息公开,取得了一定的成效。
[organization] 二、机构人员情况
[organization] 局成立了由局长任组长,其他班子成员任副组长,各股室、二级机构主要负责人为成员的政府信息公开工作领导小组,下设办公室,由局办公室主任兼任办公室主任。
+[organization] 局里没有{专职人员|staff.fulltime=0},由办公室{2名|staff.parttime}同志兼职承担,就业局、社保局、医保局、劳动监察大队各确定联络员{1名|staff.total}。
[mechanism] 三、制度机制建设情况
[mechanism] 今年以来,我局重点在“建、审、查”三个字上做文章。
+[mechanism] “建”就是建立健全制度,制定了《县人社局政府信息公开工作规定》和《新闻宣传及信息报送管理办法》,将公开的责任分解到每个股室;
+[mechanism] “审”就是严格审查,凡上网公开的信息须填写审批单,经股室负责人、分管领导签字后交办公室统一上传,涉及参保人员个人隐私的作隐去处理;
+[supervision] “查”就是加强督查,由局纪检组每季度对各股室的公开情况进行检查,结果在局务会上通报,并与年终评先评优挂钩。
+[supervision] 全年共{检查|item}{4次|supervision},{通报批评|item}股室{1个|supervision}。
[proactive] 四、主动公开情况
[proactive] 全年主动公开政府信息{427条|disclosure.total},其中在县政府网站公开{193条|disclosure.website},在{省、市人社系统网站和报刊|item}发表{58条|disclosure.other_channel},局微信公众号推送{176条|disclosure.wechat}。
+[proactive] 主要内容包括:{招聘岗位信息|item}{94条|disclosure.category},{事业单位公开招聘公告|item}{12条|disclosure.category},{职称评审和职业资格考试信息|item}{29条|disclosure.category},{社会保险业务信息|item}{61条|disclosure.category},其他为工作动态。
[key_area] 五、重点领域公开情况
[key_area] 社会保险基金收支情况每半年公布一次,基金监督举报电话0736-12333向社会公开。
+[key_area] 对重大劳动保障违法行为,公布{拖欠农民工工资典型案件|item}{3起|disclosure.key_area}。
[interpretation] 六、政策解读和回应关切情况
[interpretation] 机关事业单位养老保险制度改革涉及面广、政策性强,我局制作了问答手册,在报纸上连续登载,并派出业务骨干到各单位上门讲解。
+[interpretation] 此外,针对城乡居民医保整合、灵活就业人员参保、大学生创业贷款等群众询问较多的政策,组织撰写解读文章{9篇|interpretation}。
+[response] 12333咨询电话全年接听{来电|item}{5632个|inquiry},政务服务窗口接待{现场咨询|item}{1.1万人次|inquiry}。
+[response] 处理{网络留言|item}{41条|inquiry}。
[application] 七、依申请公开情况
[application] 全年收到申请{2件|application.received},内容为企业职工退休审批资料和本人档案,已当面作出答复,申请人表示满意。
[fee] 八、收费情况
[fee] 我局提供政府信息没有收取{检索费、复制费|fee=0}。
[dispute] 九、复议诉讼举报情况
[dispute] 无因政府信息公开引起的{复议|review=0}、{诉讼|litigation=0}、{举报|complaint=0}。
[platform] 十、平台建设情况
[platform] (一)办好县政府网站部门频道。
+[platform] 频道现有{栏目|item}{14个|platform},由专人负责更新,长期不更新的栏目已并入其他栏目。
[platform] (二)建好微信公众号。
+[platform] “阜林人社”公众号5月份正式上线,设“查社保”“找工作”“看政策”{3个|platform}{板块|item},群众凭身份证号即可查询个人缴费情况,到年底{关注用户|item}{6300多人|traffic}。
[platform] (三)用好服务大厅。
+[platform] 大厅内安装{LED显示屏|item}{2块|platform}、{触摸查询机|item}{4台|platform},设置公示栏{6块|bulletin_board},摆放各类{办事指南|item}{23种|document.other},群众取阅十分方便。
+[platform] 乡镇劳动保障所也都设立了公示栏,但面积大小不一,样式也不统一。
[training] 十一、会议培训情况
[training] 召开局务会研究信息公开工作{3次|meeting},举办信息员培训{1次|training},{37人|trainee}参加;
+[training] 派员参加县里的培训{2次|training}。
[problem] 十二、存在问题及改进措施
[problem] 主要问题是:信息公开的主动性还不强,有的股室应付了事;
+[problem] 微信公众号刚刚起步,互动功能不多;
+[problem] 工作人员一人多岗,精力顾不过来。
[plan] 今后要加强学习教育,提高思想认识;
+[plan] 完善公众号功能,增加在线答疑;
+[plan] 争取增加人手,必要时聘用专业人员。
---
# id: y8-004  year: 2018  issuer: 石坎埠镇人民政府
[title] 石坎埠镇2018年度政府信息公开工作年度报告
[preamble] 按照《条例》和县政府办公室通知要求，编制石坎埠镇2018年政府信息公开年度报告，请予监督。
[overview] 一、基本情况
[overview] 2018年，石坎埠镇政府信息公开工作在镇党委、政府的领导下，在县政务公开办的帮助下，做到了思想重视、责任明确、措施得当，公开的质量和水平较往年有所提升。
[proactive] 二、主动公开情况
[proactive] 本年度我镇在县政府网站石坎埠镇栏目发布信息{八十七条|disclosure.website}。
+[proactive] 涉及政务动态、通知公告、惠民政策、人事任免等。
+[proactive] 村级方面，各村通过{公开栏|item}公布党务、村务、财务共{三百二十余次|disclosure.other_channel}，通过村民微信群转发上级通知、防汛防火提示若干。
[key_area] 三、重点领域公开情况
[key_area] 扶贫是全镇的头等大事。
+[key_area] 我们把贫困对象的评定、退出和帮扶责任人、帮扶措施在村里张榜，{扶贫项目和资金|item}公示{二十六批次|disclosure.key_area}，接受全体村民监督。
+[key_area] 农村低保、五保、医疗救助对象名单长期公示。
[interpretation] 四、政策解读情况
[interpretation] 利用逢集日在集镇设点宣讲，讲解合作医疗、耕地地力保护补贴和易地搬迁政策，印发{宣传单|item}{四千份|document.other}。
[response] 五、回应社会关切情况
[response] 镇长热线接听{来电|item}{五十三个|inquiry}，处理县网络问政平台转来的{帖文|item}{十九条|inquiry}。
+[response] 没有出现{重大舆情|response=0}。
[application] 六、依申请公开情况
[application] 没有{依申请公开|application.received=0}事项。
[dispute] 七、行政复议、诉讼、举报情况
[dispute] {无|review=0}。
[fee] 八、收费减免情况
[fee] {无|fee=0}。
[organization] 九、机构建设和人员情况
[organization] 镇党政综合办公室是全镇政府信息公开工作的主管机构，落实工作人员{三名|staff.total}，其中{一名|staff.fulltime}专职、{两名|staff.parttime}兼职；
+[organization] 各村由村文书兼任信息员，共{十五名|staff.parttime}。
+[organization] 镇长办公会上听取专题汇报{一次|meeting}。
+[organization] 工作经费由镇财政统筹，没有单列{专项经费|budget=0}。
[mechanism] 十、机制建设情况
[mechanism] 好的机制是做好工作的保证。
+[mechanism] 我镇结合实际，制定了信息采集制度、审核发布制度和责任追究制度，明确了镇直各单位、各村每月须报送的信息数量和内容，每月底由党政综合办公室对报送情况进行登记，年终一并核算。
+[mechanism] 在审核上严格执行“三级审签”，信息员初审、站所负责人复审、分管领导终审，缺少任何一个环节都不能上网，防止了错字、漏字和泄露个人隐私的现象。
+[mechanism] 对于上级来文，由收文人员在登记的时候就提出是否转发公开的建议，供领导批办时参考。
+[mechanism] 实践证明，有了这些制度，工作人员知道怎么干、干到什么程度，推诿扯皮的现象少了。
[platform] 十一、平台建设情况
[platform] 一是网上平台。
+[platform] 县政府网站上我镇的{栏目|item}有{八个|platform}，今年对其中{三个|platform}{空白栏目|item}补充了内容。
+[platform] 开通了“石坎埠微讯”公众号，不过运营时间不长。
+[platform] 二是公开栏。
+[platform] 镇政府院内的{公开栏|item}由{一块|comparison}增加到{两块|bulletin_board}，村级公开栏{十五块|bulletin_board}，今年更新了其中的{四块|bulletin_board}，换上了不锈钢和钢化玻璃的材质。
+[platform] 三是查阅点。
+[platform] 便民服务中心设有查阅点{一个|access_point}，配了电脑和资料架，农家书屋也可以查阅镇里的文件。
+[platform] 四是“村村响”广播。
+[platform] 全镇共有{喇叭|item}{一百一十只|platform}，早中晚播放，成了老百姓获取政策信息最直接的渠道。
[training] 十二、教育培训情况
[training] 今年派人参加县里的培训{两次|training}，镇里自己组织{一次|training}，村文书全部到会。
[problem] 十三、存在的不足
[problem] 一是有的站所认为信息公开是软任务，干好干坏一个样；
+[problem] 二是信息内容粗糙，图片少；
+[problem] 三是公众号关注的人少，发挥作用不大。
[plan] 十四、努力方向
[plan] 一是强化责任意识，把信息公开与站所考核挂起钩来。
+[plan] 二是提高信息质量，多写群众看得懂、用得着的东西。
+[plan] 三是动员干部群众关注公众号，扩大影响面。
[signature] 石坎埠镇人民政府
[signature] 2019年2月27日
---
# id: y8-005  year: 2014  issuer: 渌川县人民政府
[title] 渌川县人民政府2014年政府信息公开工作年度报告
[preamble] 本年度报告根据《中华人民共和国政府信息公开条例》规定编制，内容为渌川县人民政府及所属部门、乡镇2014年度开展政府信息公开工作的情况。
[overview] 一、概述
[overview] 2014年，我县以党的十八届三中、四中全会精神为指引，认真落实国务院、省、市政府信息公开工作要点，把加强政府信息公开作为建设法治政府的重要抓手，扩大公开范围，突出公开重点，创新公开方式，全县政府信息公开工作迈上了新台阶。
+[proactive] 全年公开各类政府信息{21,470条|disclosure.total}。
+[organization] 县政府主要领导多次作出批示，分管领导{3次|meeting}主持召开专题会议进行研究部署，及时解决工作中遇到的困难。
[proactive] 二、政府信息主动公开情况
[proactive] （一）公开的数量。
+[proactive] 2014年，全县主动公开政府信息{21,470条|disclosure.total}，较上年增加{3,215条|comparison}，其中{县政府本级|item}{1,862条|disclosure.category}，{部门和乡镇|item}{19,608条|disclosure.category}。
[proactive] （二）公开的形式。
+[proactive] 以政府网站为主，辅以新闻发布、政府公报、电视、报纸以及公开栏、明白卡等。
+[proactive] 《今日渌川》设{“政务公开”专版|item}，出刊{48期|disclosure.other_channel}。
+[response] 全年召开新闻发布会{6次|press_conference}。
[proactive] （三）公开的重点。
+[key_area] 围绕行政审批制度改革，公布县级行政审批事项目录，取消和下放{审批事项|item}{57项|disclosure.key_area}；
+[key_area] 围绕财政信息，62个部门晒出“三公”账本；
+[key_area] 围绕征地拆迁，在被征地村张贴{征地公告|item}{34份|disclosure.key_area}，做到补偿标准公开、分户补偿情况公开。
[application] 三、依申请公开情况
[application] 全县受理申请{46件|application.received}，其中{县国土局|item}受理{17件|application.breakdown}、{县住建局|item}受理{11件|application.breakdown}，两家合计占{60.9%|rate|item=}。
+[application] 已答复{46件|application.closed}：同意公开{29件|application.granted}，部分公开{5件|application.partial}，不予公开{3件|application.refused}，{信息不存在|item}{9件|application.unavailable}。
[fee] 四、收费及减免情况
[fee] 各单位向申请人收取复印、邮寄成本费{186元|fee}，对低保户减免{24元|fee}。
[dispute] 五、行政复议、行政诉讼及举报情况
[dispute] 行政复议{2件|review|item=}，{维持|item}{1件|review}、{终止|item}{1件|review}；
+[dispute] 行政诉讼{1件|litigation}，后原告撤诉。
+[dispute] 县监察局接到反映某部门拖延公开的举报{1件|complaint}，经查属实，已责令改正。
[mechanism] 六、制度规范建设情况
[mechanism] 在认真执行已有制度的同时，2014年又制定了《渌川县政府信息公开考核细则》《渌川县政府信息依申请公开工作规程》，并对《渌川县政府信息公开指南》作了修订。
[mechanism] 推行“三分离”审核办法，即信息提供人、审核人、发布人相互分离，谁提供谁对真实性负责，谁审核谁对能否公开负责，谁发布谁对格式和时效负责。
+[mechanism] 这个办法施行以来，基本杜绝了信息重复发布、栏目错放的现象。
[mechanism] 抓好文件清理，对2000年以来的县政府文件逐件审查，宣布失效或废止{规范性文件|item}{78件|document.normative}，继续有效的{205件|document.normative}全部上网。
[mechanism] 按照有关规定，各单位每月要向县档案馆、图书馆送交已公开的文件，全年送交{纸质文件|item}{3,300余份|document.other}。
[platform] 七、载体建设情况
[platform] 近几年来，我县下大力气建设政府信息公开的各类载体，逐步形成了纵向到村、横向到边的网络。
+[platform] 县政府信息公开平台连接了88家信息公开单位，年内对平台进行升级，增加了统计分析、超期提醒、栏目预警功能，系统管理员每天可看到哪些单位几天没有更新。
+[platform] 为方便不会上网的老年人和偏远山区群众，还建有政府信息查阅场所{24个|access_point}、村级公开栏{296块|bulletin_board}、{电子触摸屏|item}{19台|platform}。
+[platform] “渌川政务”微博今年上线，发布信息由县政府办和县外宣办共同把关。
[supervision] 八、监督考核情况
[supervision] 县政府将信息公开列入目标管理考核内容，占综合考核{分值|item}{2分|other}。
+[supervision] 聘请人大代表、政协委员、老干部等{社会监督员|item}{15名|other}，对部门公开情况进行{评议|item}{1次|supervision}。
+[supervision] 县政府办公室每月编发《政府信息公开通报》1期，对落后单位进行点名，对连续两次末位的单位约谈其分管负责人，被{约谈|item}的有{4人|supervision}。
[training] 九、宣传培训情况
[training] 六月份在县委党校举办了为期两天的培训班，对全县{176名|trainee}信息员进行培训。
+[training] 十二月四日，结合首个国家宪法日活动，在广场设立咨询台，发放{《条例》宣传册|item}{2,000册|document.other}。
[organization] 十、工作机构和人员
[organization] 全县设有政府信息公开机构{88个|office}，配备专兼职人员{203名|staff.total}，其中专职{26名|staff.fulltime}，兼职{177名|staff.parttime}。
[problem] 十一、主要问题
[problem] 一是思想认识还没有完全到位，担心公开多了会惹麻烦。
+[problem] 二是公开信息的可读性不强，群众爱看的、管用的不多。
+[problem] 三是乡镇信息员多为年轻干部兼任，更换太频繁，培训跟不上。
[plan] 十二、2015年工作打算
[plan] 继续抓好学习宣传，提高各级领导干部对信息公开的认识。
+[plan] 以群众需求为导向，推进公共企事业单位办事公开。
+[plan] 加强平台整合，建议市里尽快出台统一的信息公开系统建设标准，避免重复建设。
